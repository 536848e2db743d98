namespace Verify;

/// <summary>What a kernel or its host code did wrong.</summary>
public enum FaultKind
{
    /// <summary>Two threads, or operations on two streams, touched one element with nothing between them that orders them, and at least one wrote.</summary>
    Race,

    /// <summary>A read of memory that nothing wrote.</summary>
    Uninitialised,

    /// <summary>An index outside a view, or a view sliced past its end.</summary>
    OutOfRange,

    /// <summary>A barrier that some threads of the group or warp did not reach, or that they reached at different places.</summary>
    DivergentBarrier,

    /// <summary>A write to a parameter marked <see cref="System.ComponentModel.ReadOnlyAttribute"/>.</summary>
    ReadOnlyWrite,

    /// <summary>A launch the device would refuse: group size, shared memory, empty grid.</summary>
    Limit,

    /// <summary>Memory used after it was disposed, or disposed while a stream may still use it.</summary>
    UseAfterDispose,

    /// <summary>A buffer never disposed.</summary>
    Leak,

    /// <summary>Bytes beyond the ends of a buffer were changed through a pointer.</summary>
    Canary,

    /// <summary>All threads that can run wait for what none of them can do.</summary>
    Deadlock,

    /// <summary>A thread took more steps than the settings allow.</summary>
    Endless,

    /// <summary>A shuffle read a lane that is not there.</summary>
    InactiveLane,

    /// <summary>Host code read or wrote device memory through a view.</summary>
    HostAccess,

    /// <summary>The process died: a stack overflow, a native crash, no memory.</summary>
    Crashed,

    /// <summary>ILGPU would not compile the kernel for a GPU; only looked for where the settings say so.</summary>
    Uncompilable,

    /// <summary>The kernel threw, divided by zero, or called something that has no meaning on a device.</summary>
    Thrown,
}
