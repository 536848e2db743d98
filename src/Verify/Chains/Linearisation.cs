namespace Verify;

/// <summary>A way of finding the one-step Jacobians ∂s_j/∂s_{j−1} along a kernel's own path.</summary>
public abstract class Linearisation : Procedure
{
    /// <summary>The chain of factors along one sequence.</summary>
    /// <param name="kernel">Any kernel.</param> <param name="sequence">Inputs with N = 1.</param>
    /// <exception cref="ArgumentException">N is not 1, an array does not fit, or the kernel hides the memory that the state is made of.</exception>
    public abstract JacobianChain Of(Kernel kernel, Inputs<double> sequence);
}
