using ILGPU.Runtime;

namespace ILGPU.Algorithms;

/// <summary>Makes scans that share one temporary memory: two of them on two streams need a wait between them.</summary>
public sealed class ScanProvider : AlgorithmObject
{
    readonly MemoryBuffer1D<int, Stride1D.Dense> temp;

    internal ScanProvider(Accelerator accelerator, LongIndex1D length) : base(accelerator) => temp = accelerator.Allocate1D<int>(length.X);

    public BufferedScan<T, TStrideIn, TStrideOut> CreateScan<T, TStrideIn, TStrideOut, TScanOperation>(ScanKind kind)
        where T : unmanaged where TStrideIn : struct, IStride1D where TStrideOut : struct, IStride1D where TScanOperation : struct, IScanReduceOperation<T>
    {
        var scan = Accelerator.CreateScan<T, TStrideIn, TStrideOut, TScanOperation>(kind);
        return (stream, input, output) => scan(stream, input, output, temp.View);
    }

    protected override void DisposeAcceleratorObject(bool disposing) => temp.Dispose();
}
