namespace Verify;

/// <summary>The chain of layers as its equations say, in float64.</summary>
public sealed class Unshared<TActivation> : FeedForward<TActivation> where TActivation : struct, IActivation
{
    public override DeepGradients<double> Backward(DeepInputs<double> inputs, double[] upstream)
    {
        inputs.Check();
        Tensor.Check(upstream, nameof(upstream), "[N,to]", [inputs.N, inputs.Widths[^1]]);
        var p = inputs.Map(v => new Real64(v));
        var (a, y) = DeepEquations.Forward<TActivation, Real64>(p);
        var g = DeepEquations.Backward<TActivation, Real64>(p, a, y, upstream.Map(v => new Real64(v)));
        return new(Plain(g.X), g.W.Map(Plain), g.A.Map(Plain));
    }
}
