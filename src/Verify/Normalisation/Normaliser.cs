namespace Verify;

/// <summary>A way of bringing values to mean 0 and variance 1, then to a learned gain and bias.</summary>
public abstract class Normaliser : Procedure
{
    /// <summary>Whether a column (a feature over the batch) is brought to mean 0 and variance 1, or a row (a sample over its features).</summary>
    public abstract bool Columns { get; }

    /// <summary>y [Rows,Width] with the statistics of x itself.</summary>
    /// <exception cref="ArgumentException">An array does not fit.</exception>
    public virtual double[] Forward(NormInputs<double> inputs)
    {
        inputs.Check();
        return NormEquations.Forward(inputs.Map(v => new Real64(v)), Columns).Y.Map(v => v.Value);
    }

    /// <summary>The gradients, the statistics' own dependence on x included.</summary>
    /// <param name="inputs">What forward read.</param> <param name="upstream">[Rows,Width] ∂L/∂y.</param>
    /// <exception cref="ArgumentException">An array does not fit.</exception>
    public virtual NormGradients<double> Backward(NormInputs<double> inputs, double[] upstream)
    {
        inputs.Check();
        Tensor.Check(upstream, nameof(upstream), "[Rows,Width]", [inputs.Rows, inputs.Width]);
        var g = NormEquations.Backward(inputs.Map(v => new Real64(v)), upstream.Map(v => new Real64(v)), Columns);
        return new(g.X.Map(v => v.Value), g.Weight.Map(v => v.Value), g.Bias.Map(v => v.Value));
    }
}
