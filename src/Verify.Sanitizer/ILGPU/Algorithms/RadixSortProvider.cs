using ILGPU.Algorithms.RadixSortOperations;
using ILGPU.Runtime;

namespace ILGPU.Algorithms;

/// <summary>Makes sorts that share one temporary memory: two of them on two streams need a wait between them.</summary>
public sealed class RadixSortProvider : AlgorithmObject
{
    readonly MemoryBuffer1D<int, Stride1D.Dense> temp;

    internal RadixSortProvider(Accelerator accelerator, int length) : base(accelerator) => temp = accelerator.Allocate1D<int>(length);

    public BufferedRadixSort<T, TStride> CreateRadixSort<T, TStride, TRadixSortOperation>()
        where T : unmanaged where TStride : struct, IStride1D where TRadixSortOperation : struct, IRadixSortOperation<T>
    {
        var sort = Accelerator.CreateRadixSort<T, TStride, TRadixSortOperation>();
        return (stream, view) => sort(stream, view, temp.View);
    }

    public BufferedRadixSortPairs<TKey, TKeyStride, TValue, TValueStride> CreateRadixSortPairs<TKey, TKeyStride, TValue, TValueStride, TRadixSortOperation>()
        where TKey : unmanaged where TKeyStride : struct, IStride1D where TValue : unmanaged where TValueStride : struct, IStride1D where TRadixSortOperation : struct, IRadixSortOperation<TKey>
    {
        var sort = Accelerator.CreateRadixSortPairs<TKey, TKeyStride, TValue, TValueStride, TRadixSortOperation>();
        return (stream, keys, values) => sort(stream, keys, values, temp.View);
    }

    public BufferedRadixSortPairs<TKey, TKeyStride, TValue, TValueStride, TSequencer> CreateRadixSortPairs<TKey, TKeyStride, TValue, TValueStride, TSequencer, TRadixSortOperation>()
        where TKey : unmanaged where TKeyStride : struct, IStride1D where TValue : unmanaged where TValueStride : struct, IStride1D
        where TSequencer : struct, ISequencer<TValue> where TRadixSortOperation : struct, IRadixSortOperation<TKey>
    {
        var sort = Accelerator.CreateRadixSortPairs<TKey, TKeyStride, TValue, TValueStride, TSequencer, TRadixSortOperation>();
        return (stream, keys, values, sequencer) => sort(stream, keys, values, sequencer, temp.View);
    }

    protected override void DisposeAcceleratorObject(bool disposing) => temp.Dispose();
}
