namespace Verify.Checking;

/// <summary>What to use in place of members of ILGPU that the checking device does not have.</summary>
static class Substitutes
{
    static readonly (string Part, string Advice)[] known =
    [
        ("ILGPU.Runtime.Cuda", "take the device from Context.GetPreferredDevice or Context.Devices"),
        ("ILGPU.Runtime.OpenCL", "take the device from Context.GetPreferredDevice or Context.Devices"),
        ("ILGPU.Runtime.Velocity", "take the device from Context.GetPreferredDevice or Context.Devices"),
        ("ProfilingMarker", "time on a device: the checking device's own time says nothing"),
        ("PageLock", "use AllocatePageLocked1D, 2D or 3D, or CopyFromCPU and CopyToCPU"),
        ("GetRawData", "use GetAsArray1D, 2D or 3D"),
        ("AsArrayView", "use LocalMemory.Allocate in a kernel, accelerator.Allocate1D on the host"),
        ("AsContiguousArrayView", "use LocalMemory.Allocate in a kernel, accelerator.Allocate1D on the host"),
        ("PeerAccess", "use one accelerator, or copy through the host"),
        ("RadixSortOperations.", "sort numbers of 8 to 64 bits, float or double, or write the operation as an IRadixSortOperation"),
        ("ILGPU.Algorithms", "write it as a kernel; of the algorithms here are XMath, GroupExtensions, WarpExtensions, Initialize, Transform, Sequence, Reduce, CreateScan and CreateRadixSort"),
        ("ILGPU.Interop::Write", "print at most three values at a time"),
        ("ILGPU.Backends", "launch the kernel instead of compiling it"),
        ("ILGPU.IR", "launch the kernel instead of compiling it"),
    ];

    /// <summary>What to do about a missing member, by its full name.</summary>
    public static string For(string member) =>
        known.FirstOrDefault(k => member.Contains(k.Part, StringComparison.Ordinal)).Advice ?? "the README of the checking device says what there is";
}
