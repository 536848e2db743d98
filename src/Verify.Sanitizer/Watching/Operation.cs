using ILGPU.Runtime;

namespace Verify.Checking;

/// <summary>A launch, copy or fill that the host put on a stream: which, where, when, and of which kernel.</summary>
/// <remarks>ILGPU has no way for one stream to wait for another but through the host. So an operation lies before what comes next on a stream if it was put on that same
/// stream, or if the host has waited for its stream since; the vector clock of the host (Mattern 1989) has one stamp for each stream, and no stream needs one of its own.</remarks>
sealed record Operation(AcceleratorStream Stream, string Name, long Stamp, string? Kernel = null)
{
    /// <summary>The launch's kernel, grid and group, and the first stamp after it; null of a copy or a fill.</summary>
    public (WovenKernel Kernel, ILGPU.Index3D Grid, ILGPU.Index3D Group, long End)? Launch { get; init; }

    /// <summary>Whether the host has waited for it.</summary>
    public bool IsFinished => Stamp < Stream.WaitedFor;

    /// <summary>Whether it lies before everything that is put on a stream from now on.</summary>
    public bool IsBefore(AcceleratorStream next) => Stream == next || IsFinished;

    public override string ToString() => $"{Name} on {Stream.Label}";
}
