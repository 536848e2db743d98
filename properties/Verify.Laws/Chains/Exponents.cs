namespace Verify;

/// <summary>A way of finding the finite-time Lyapunov exponents of a chain: the mean growth per step of lengths, areas, volumes.</summary>
public abstract class Exponents : Procedure
{
    /// <summary>(1/T)·ln of the growth along each direction of a basis carried along, that of the first unit vector first, in nats per step.</summary>
    /// <param name="chain">T ≥ 1 factors.</param>
    /// <returns>[S]; −∞ where a factor is singular.</returns>
    /// <exception cref="ArgumentException">The chain is empty.</exception>
    public abstract double[] Of(JacobianChain chain);
}
