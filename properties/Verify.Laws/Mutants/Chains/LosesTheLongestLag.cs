namespace Verify;

/// <summary>The sum over k starts one step late, so that what reaches back to the first step is lost.</summary>
public sealed class LosesTheLongestLag : Decomposition, IMutant
{
    public override LagTerms Of(Kernel kernel, Inputs<double> inputs, Upstream<double> upstream)
    {
        var terms = new LossByLoss().Of(kernel, inputs, upstream);
        int row = terms.GateCount * inputs.Shape.H * inputs.Shape.N;
        for (int t = 1; t < terms.Gates.Length; t++) Array.Clear(terms.Gates[t], 0, row);
        return terms;
    }
}
