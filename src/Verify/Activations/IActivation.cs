namespace Verify;

/// <summary>An activation function σ of one unit, and its slope.</summary>
public interface IActivation
{
    /// <summary>γ = sup |σ′|, the factor by which one step can at most stretch a gradient, beside ‖R‖₂.</summary>
    static abstract double Gamma { get; }

    /// <summary>Whether every derivative is continuous; where not, the kink lies at a = 0.</summary>
    static virtual bool IsSmooth => true;

    /// <summary>σ(a) for a pre-activation a.</summary>
    static abstract T Value<T>(T a) where T : struct, IReal<T>;

    /// <summary>σ′(a); at a kink, the slope from the left.</summary>
    static abstract T Slope<T>(T a) where T : struct, IReal<T>;
}
