namespace Verify;

/// <summary>The inputs get no gradient while the weights get theirs.</summary>
public sealed class LeavesTheInputsOut : Truncation, IMutant
{
    readonly SlidingWindow honest = new();
    public override bool Keeps(int t, int k, int window) => honest.Keeps(t, k, window);

    protected override Gradients<double> Run(Kernel kernel, Inputs<double> inputs, Upstream<double> upstream, int window)
    {
        var g = honest.Backward(kernel, inputs, upstream, window);
        return window == 1 || window >= inputs.Shape.T ? g : g with { X = new double[g.X.Length] };
    }
}
