namespace Verify;

/// <summary>Which parts of its trace a kernel hands out; what it hides can only be judged end to end, more weakly.</summary>
[Flags]
public enum Trace
{
    /// <summary>Nothing but the results.</summary>
    None = 0,

    /// <summary>The memory c of every step.</summary>
    Memory = 1,

    /// <summary>The gate gradients of every step.</summary>
    Gates = 2,

    /// <summary>The state gradients of every step.</summary>
    States = 4,

    /// <summary>All of it.</summary>
    Whole = Memory | Gates | States,
}
