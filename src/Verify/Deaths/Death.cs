namespace Verify;

/// <summary>How numbers die on the way through time.</summary>
public enum Death
{
    /// <summary>Every gradient of a step's state is exactly 0 though the step after it had some that were not: underflow, or units that let nothing through.</summary>
    Vanished,

    /// <summary>A value below the smallest normal number, whose digits are being lost.</summary>
    Subnormal,

    /// <summary>±∞: overflow.</summary>
    Infinite,

    /// <summary>NaN.</summary>
    NotANumber,
}
