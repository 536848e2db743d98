namespace Verify;

/// <summary>A way of running several layers, each reading what the one below wrote: y⁽ˡ⁾ = layer_l(y⁽ˡ⁻¹⁾), y⁽⁰⁾ = x.</summary>
/// <remarks>Every layer has weights, a size and a cell of its own, and any kernel may run it (El Hihi and Bengio 1996; Graves 2013).</remarks>
public abstract class Stacking : Procedure
{
    /// <summary>The forward pass of every layer; the last one's Y is the stack's.</summary>
    /// <param name="kernels">One for each layer, bottom first.</param> <param name="inputs">What they read.</param>
    /// <exception cref="ArgumentException">The counts differ, or an array does not fit its layer.</exception>
    public abstract Outputs<double>[] Forward(IReadOnlyList<Kernel> kernels, StackInputs inputs);

    /// <summary>Backpropagation through time and through the layers; the first one's X is ∂L/∂x.</summary>
    /// <param name="kernels">One for each layer.</param> <param name="inputs">What the forward pass read.</param> <param name="outputs">What it wrote.</param>
    /// <param name="upstream">∂L/∂ of what each layer wrote, not counting what flows through the layers above it.</param>
    /// <exception cref="ArgumentException">The counts differ, or an array does not fit its layer.</exception>
    public abstract Gradients<double>[] Backward(IReadOnlyList<Kernel> kernels, StackInputs inputs, IReadOnlyList<Outputs<double>> outputs, IReadOnlyList<Upstream<double>> upstream);
}
