namespace Verify;

/// <summary>A way of finding where numbers die, so that nothing dies in silence.</summary>
public abstract class DeathWatch : Procedure
{
    /// <summary>The first finding of each kind in each tensor, forward ones first.</summary>
    /// <param name="kernel">What computed them; its precision decides what is subnormal.</param>
    /// <param name="shape">T, N, C and H.</param> <param name="outputs">Of its forward pass.</param>
    /// <param name="gradients">Of its backward pass, or null; parts of the trace that it hides are empty and not looked at.</param>
    public abstract IReadOnlyList<Finding> Inspect(Kernel kernel, Shape shape, Outputs<double> outputs, Gradients<double>? gradients);
}
