namespace Verify.Checking;

/// <summary>Which GPU thread an operating-system thread is running, for code that was not woven.</summary>
/// <remarks>To look up where an operating-system thread keeps this takes time, so the scheduler does it once for many GPU threads.</remarks>
sealed class Running
{
    [ThreadStatic] static Running? here;

    /// <summary>Whether this operating-system thread runs a kernel: asked at every access, and so a field of its own.</summary>
    [ThreadStatic] public static bool InKernel;

    public Frame? Frame;

    /// <summary>This operating-system thread's.</summary>
    public static Running Here => here ??= new();

    /// <summary>The GPU thread that runs here; null outside a kernel.</summary>
    public static Frame? Now => here?.Frame;
}
