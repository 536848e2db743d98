namespace ILGPU.Algorithms;

/// <summary>What a scan or a reduction does with two values: associative, with a neutral element.</summary>
public interface IScanReduceOperation<T> where T : struct
{
    /// <summary>The operation's name in OpenCL.</summary>
    string CLCommand { get; }

    T Identity { get; }
    T Apply(T first, T second);
    void AtomicApply(ref T target, T value);
}
