namespace Verify.Checking;

/// <summary>One access: when (a stamp that never goes back), by which thread (group · 2048 + thread in group), and where in the kernel.</summary>
readonly record struct Access(long Stamp, int Thread, int Site)
{
    /// <summary>The host, which is ordered before and after every launch.</summary>
    public const int Host = -1;

    /// <summary>Bits of a thread's number that say which thread of its group it is; groups hold at most 1024.</summary>
    public const int ThreadBits = 11;
}
