namespace Verify;

/// <summary>How the recurrent weights and the biases are drawn.</summary>
public enum Regime
{
    /// <summary>‖R‖₂ = ½ for each gate: gradients vanish.</summary>
    Contractive,

    /// <summary>R orthogonal for each gate: where the activation lets it, step 0 still matters at step T.</summary>
    Isometric,

    /// <summary>‖R‖₂ = 2 for each gate: gradients may explode.</summary>
    Expansive,

    /// <summary>Biases of ±8: most units sit on the flat ends of their activation.</summary>
    Saturated,

    /// <summary>Biases of ±128: an exponential of a pre-activation overflows float32.</summary>
    Extreme,

    /// <summary>Inputs, biases and the first state within ±0.05, R orthogonal for each gate: pre-activations near 0, where an activation is its tangent and a little more.</summary>
    Faint,

    /// <summary>Weights 8 to 4096 times larger and inputs and first states as much smaller, or the reverse: single values far from 1 where the first pre-activations are as ever. R is no larger than leaves ‖R‖₂ᵀ under 2⁹⁶.</summary>
    Lopsided,
}
