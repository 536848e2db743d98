namespace ILGPU.Runtime;

/// <summary>What a compiler found out about a kernel; the checking device compiles nothing.</summary>
public sealed class KernelInfo(int? minGroupSize, int? minGridSize)
{
    internal static readonly KernelInfo None = new(null, null);
    public int? MinGroupSize { get; } = minGroupSize;
    public int? MinGridSize { get; } = minGridSize;
}
