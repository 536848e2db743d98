using System.Runtime.CompilerServices;

namespace ILGPU;

/// <summary>How much dynamic shared memory a launch gives each group.</summary>
public readonly struct SharedMemoryConfig(int numElements, int elementSize)
{
    public static readonly SharedMemoryConfig Empty;

    public static SharedMemoryConfig RequestDynamic<T>(int numElements) where T : unmanaged => numElements >= 1
        ? new(numElements, Unsafe.SizeOf<T>())
        : throw new ArgumentOutOfRangeException(nameof(numElements), numElements, "Dynamic shared memory has at least one element.");

    public int NumElements { get; } = numElements;
    public int ElementSize { get; } = elementSize;
    public int ArraySize => NumElements * ElementSize;
    public bool UsesDynamicSharedMemory => ArraySize > 0;
}
