namespace Verify;

/// <summary>What was measured and what is certain for one lag, along one path.</summary>
/// <param name="Lag">l = T − k.</param> <param name="Norm">‖∂s_T/∂s_k‖₂ as measured.</param>
/// <param name="GateBound">The product of each step's bound from its gates: ∏ γ_j·λ in an Elman cell.</param>
/// <param name="WeightBound">The product of each step's bound from the weights alone: (γλ)^l in an Elman cell.</param>
/// <param name="LowerBound">∏ σ_min of the one-step Jacobians.</param>
/// <param name="Contribution">‖∂L_T/∂s_T · ∂s_T/∂s_k · ∂⁺s_k/∂R‖, what this lag gives to the gradient of the recurrent weights; NaN at the state before the first step.</param>
public sealed record LagRow(int Lag, double Norm, double GateBound, double WeightBound, double LowerBound, double Contribution);
