namespace Verify;

/// <summary>Weight gradients eight samples at a time: those after the last eight are left out where there are more.</summary>
public sealed class LosesTheTailOfWideLayers : FeedForward<Tanh>, IMutant
{
    readonly Unshared<Tanh> honest = new();

    public override DeepGradients<double> Backward(DeepInputs<double> inputs, double[] upstream)
    {
        var g = honest.Backward(inputs, upstream);
        if (inputs.N <= 8) return g;
        var late = upstream.Select((d, i) => i < inputs.N / 8 * 8 * inputs.Widths[^1] ? d : 0).ToArray();
        return g with { W = honest.Backward(inputs, late).W };
    }
}
