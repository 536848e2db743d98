namespace Verify;

/// <summary>Each layer's gradient is taken with the slope at its output instead of at its pre-activation.</summary>
public sealed class TakesTheSlopeAtTheOutput : FeedForward<Tanh>, IMutant
{
    public override DeepGradients<double> Backward(DeepInputs<double> inputs, double[] upstream)
    {
        var p = inputs.Map(v => new Real64(v));
        var (_, y) = DeepEquations.Forward<Tanh, Real64>(p);
        var g = DeepEquations.Backward<Tanh, Real64>(p, y, y, upstream.Map(v => new Real64(v)));
        return new(Plain(g.X), g.W.Map(Plain), g.A.Map(Plain));
    }
}
