namespace Verify;

/// <summary>A way of running a chain of layers with unshared weights, forward and backward: where vanishing gradients were first seen.</summary>
/// <remarks>Hochreiter 1991. With shared weights it is an Elman network unrolled in time.</remarks>
public abstract class FeedForward : Procedure
{
    /// <summary>σ of every layer.</summary>
    public abstract Activation Activation { get; }

    /// <summary>The pre-activations a_l and outputs y_l of every layer, each [N,Widths[l]].</summary>
    /// <exception cref="ArgumentException">An array does not fit.</exception>
    public abstract (double[][] A, double[][] Y) Forward(DeepInputs<double> inputs);

    /// <summary>The gradients, given ∂L/∂ the top layer's output.</summary>
    /// <param name="inputs">What forward read.</param> <param name="upstream">[N,Widths[L]]</param>
    /// <exception cref="ArgumentException">An array does not fit.</exception>
    public abstract DeepGradients<double> Backward(DeepInputs<double> inputs, double[] upstream);

    /// <summary>The same on balls of an arithmetic: what a correct run may give, and how far off.</summary>
    public abstract (DeepGradients<Ball> Gradients, Ball[][] A, Ball[][] Y) Allowed(DeepInputs<Ball> inputs, Ball[] upstream);

    /// <summary>The outputs on dual numbers: the exact derivative along a direction.</summary>
    public abstract Dual<Ball>[] Along(DeepInputs<Dual<Ball>> inputs);
}

/// <summary>The base of those over a given activation, with the equations themselves as what is allowed.</summary>
public abstract class FeedForward<TActivation> : FeedForward where TActivation : struct, IActivation
{
    public sealed override Activation Activation => Activation.Of<TActivation>();

    public override (double[][] A, double[][] Y) Forward(DeepInputs<double> inputs)
    {
        inputs.Check();
        var (a, y) = DeepEquations.Forward<TActivation, Real64>(inputs.Map(v => new Real64(v)));
        return (a.Map(Plain), y.Map(Plain));
    }

    public sealed override (DeepGradients<Ball> Gradients, Ball[][] A, Ball[][] Y) Allowed(DeepInputs<Ball> inputs, Ball[] upstream)
    {
        var (a, y) = DeepEquations.Forward<TActivation, Ball>(inputs);
        return (DeepEquations.Backward<TActivation, Ball>(inputs, a, y, upstream), a, y);
    }

    public sealed override Dual<Ball>[] Along(DeepInputs<Dual<Ball>> inputs) => DeepEquations.Forward<TActivation, Dual<Ball>>(inputs).Y[^1];

    /// <summary>float64 values.</summary>
    protected static double[] Plain(Real64[] values) => values.Map(v => v.Value);
}
