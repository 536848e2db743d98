namespace Verify;

/// <summary>The gradient flows back through the cell as if there were no normalisation.</summary>
public sealed class NormalisesTheForwardPassOnly : NormalisedRecurrence<Lstm>, IMutant
{
    public override (Gradients<double> Gradients, double[] GainX, double[] GainR) Backward(Inputs<double> inputs, double[] gainX, double[] gainR, Upstream<double> upstream, double epsilon = NormEquations.Epsilon)
    {
        var honest = base.Backward(inputs, gainX, gainR, upstream, epsilon);
        return honest with { Gradients = new Yardstick<Lstm>().Backward(inputs, Forward(inputs, gainX, gainR, epsilon), upstream) };
    }
}
