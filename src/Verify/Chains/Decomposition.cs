namespace Verify;

/// <summary>A way of writing the gradient of the recurrent weights as the sum that it is: a term for each loss t and each earlier use k.</summary>
/// <remarks>∂L/∂R = Σ_t Σ_{k≤t} ∂L_t/∂s_t · ∂s_t/∂s_k · ∂⁺s_k/∂R (Pascanu, Mikolov and Bengio 2013, eq. 3 to 5), ∂⁺ with s_{k−1} held constant.</remarks>
public abstract class Decomposition : Procedure
{
    /// <summary>All the terms.</summary>
    /// <param name="kernel">A kernel that hands out its gate gradients.</param> <param name="inputs">What it reads.</param>
    /// <param name="upstream">∂L/∂ of what it writes; that of the final state counts for the last step.</param>
    /// <exception cref="ArgumentException">The kernel hides its gate gradients, or an array does not fit.</exception>
    public abstract LagTerms Of(Kernel kernel, Inputs<double> inputs, Upstream<double> upstream);
}
