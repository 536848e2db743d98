namespace Verify;

/// <summary>What is said of ILGPU's devices where the package ILGPU was not on the feed when this was built.</summary>
public sealed class NoIlgpu : IDevice<NoIlgpu>
{
    const string Why = "built without the package ILGPU, which was not on the feed";
    public static NoIlgpu[] Present => [];
    public static AbsentDevice[] Absent => [new("ilgpu-cpu", Why), new("opencl", Why), new("cuda", Why)];
}
