namespace Verify;

/// <summary>A way of running sequences of different lengths in one batch, filled up with padding that means nothing.</summary>
/// <remarks>Outputs and gradients at padded steps are 0; Hn and Cn are those after each sequence's own last step.</remarks>
public abstract class Batching : Procedure
{
    /// <summary>The forward pass.</summary>
    /// <param name="kernel">Any kernel.</param> <param name="inputs">X [T,N,C] with anything at all in the padding.</param>
    /// <param name="lengths">[N] steps of each sequence, 0 to T.</param>
    /// <exception cref="ArgumentException">The lengths or an array do not fit.</exception>
    public abstract Outputs<double> Forward(Kernel kernel, Inputs<double> inputs, int[] lengths);

    /// <summary>The backward pass; what <paramref name="upstream"/> holds at padded steps is not read.</summary>
    /// <exception cref="ArgumentException">The lengths or an array do not fit.</exception>
    public abstract Gradients<double> Backward(Kernel kernel, Inputs<double> inputs, Upstream<double> upstream, int[] lengths);

    /// <summary>Refuses lengths that do not fit.</summary>
    /// <exception cref="ArgumentException">Their number is not N, or one is not between 0 and T.</exception>
    protected static void Check(Shape shape, int[] lengths)
    {
        ArgumentNullException.ThrowIfNull(lengths);
        if (lengths.Length != shape.N) throw new ArgumentException($"lengths: expected [N] = [{shape.N}]; given {lengths.Length}.", nameof(lengths));
        int bad = Array.FindIndex(lengths, length => length < 0 || length > shape.T);
        if (bad >= 0) throw new ArgumentException($"lengths[{bad}]: expected 0 to T = {shape.T}; given {lengths[bad]}.", nameof(lengths));
    }
}
