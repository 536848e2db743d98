namespace ILGPU.Runtime;

/// <summary>Hints to a compiler about group sizes; the checking device has no use for them.</summary>
public readonly struct KernelSpecialization(int? maxNumThreadsPerGroup, int? minNumGroupsPerMultiprocessor)
{
    public static readonly KernelSpecialization Empty;
    public int? MaxNumThreadsPerGroup { get; } = maxNumThreadsPerGroup;
    public int? MinNumGroupsPerMultiprocessor { get; } = minNumGroupsPerMultiprocessor;
}
