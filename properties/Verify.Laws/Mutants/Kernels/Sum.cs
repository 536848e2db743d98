namespace Verify;

/// <summary>The sums of a backward step.</summary>
public enum Sum
{
    /// <summary>dW += gates·xᵀ</summary>
    W,

    /// <summary>dR += gates·hᵀ</summary>
    R,

    /// <summary>dbW += gates</summary>
    Bw,

    /// <summary>dbR += gates</summary>
    Br,

    /// <summary>dx += Wᵀ·gates</summary>
    X,

    /// <summary>dh += Rᵀ·gates</summary>
    Carry,
}
