namespace Verify;

/// <summary>What is timed.</summary>
public enum Pass
{
    /// <summary>The forward pass.</summary>
    Forward,

    /// <summary>The forward pass and then the backward pass with all gradients.</summary>
    Training,
}
