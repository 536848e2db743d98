namespace Verify;

/// <summary>Everything that is known of how gradients flow through one recurrent layer on one sequence.</summary>
/// <param name="Kernel">What ran it.</param> <param name="Shape">T, N, C and H of the whole input.</param> <param name="Sequence">Which of the N.</param>
/// <param name="Lambda">[G] λ = ‖R‖₂ of each gate.</param> <param name="SpectralRadius">[G] ρ(R) of each gate.</param>
/// <param name="Gamma">γ = sup|σ′|, in an Elman cell.</param> <param name="Regime">In words.</param>
/// <param name="Lags">For lags 0 to T.</param> <param name="FirstFaint">The first lag whose norm is under <see cref="Faint"/>, if any is.</param>
/// <param name="Exponents">Lyapunov exponents over the path, nats per step, in the order of the basis carried along.</param>
/// <param name="GradientNorm">‖∇L‖₂ over W, R and b for the loss that was drawn.</param> <param name="Threshold">Of clipping by global norm.</param> <param name="ClipFactor">What clipping would multiply the gradient by.</param>
/// <param name="Remedies">Each measured.</param> <param name="Deaths">Where numbers died.</param>
/// <param name="Ticks">The times of the heat map.</param> <param name="Heat">[ticks,ticks] log₁₀‖∂s_t/∂s_k‖, NaN where t &lt; k.</param>
public sealed record GradientReport(string Kernel, Shape Shape, int Sequence, double[] Lambda, double[] SpectralRadius, double? Gamma, string Regime, LagRow[] Lags,
    int? FirstFaint, double[] Exponents, double GradientNorm, double Threshold, double ClipFactor, Remedy[] Remedies, Finding[] Deaths, int[] Ticks, double[][] Heat)
{
    /// <summary>Of the start, below which a gradient is called faint: eight times what float32 can still tell from 1 when added to it, 2⁻²³. A word of the report; no law depends on it.</summary>
    public const double Faint = 1e-6;

    /// <summary>γλ, in an Elman cell.</summary>
    public double? GammaLambda => Gamma * Lambda[0];
}
