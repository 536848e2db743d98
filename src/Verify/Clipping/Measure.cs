namespace Verify;

/// <summary>What a clipper keeps under its threshold.</summary>
public enum Measure
{
    /// <summary>The Euclidean norm of all tensors together.</summary>
    GlobalNorm,

    /// <summary>The Euclidean norm of each tensor.</summary>
    TensorNorm,

    /// <summary>The magnitude of each value.</summary>
    Value,
}
