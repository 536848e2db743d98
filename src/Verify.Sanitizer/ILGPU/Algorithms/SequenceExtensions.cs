using ILGPU.Runtime;
using Verify.Checking;

namespace ILGPU.Algorithms
{
    /// <summary>Element number so-and-so of a sequence.</summary>
    public interface ISequencer<T> where T : struct
    {
        T ComputeSequenceElement(LongIndex1D sequenceIndex);
    }

    /// <summary>Puts a sequence into a view.</summary>
    public delegate void Sequencer<T, TStride, TSequencer>(AcceleratorStream stream, ArrayView1D<T, TStride> view, TSequencer sequencer)
        where T : unmanaged where TStride : struct, IStride1D where TSequencer : struct, ISequencer<T>;

    /// <summary>Views filled with sequences by a kernel.</summary>
    public static class SequenceExtensions
    {
        public static Sequencer<T, TStride, TSequencer> CreateSequencer<T, TStride, TSequencer>(this Accelerator accelerator)
            where T : unmanaged where TStride : struct, IStride1D where TSequencer : struct, ISequencer<T>
        {
            var kernel = accelerator.LoadAutoGroupedKernel<Index1D, ArrayView1D<T, TStride>, TSequencer>(Verify.Checking.Algorithms.Sequence);
            return (stream, view, sequencer) => kernel(stream, view.IntExtent, view, sequencer);
        }

        public static void Sequence<T, TSequencer>(this Accelerator accelerator, AcceleratorStream stream, ArrayView<T> view, TSequencer sequencer)
            where T : unmanaged where TSequencer : struct, ISequencer<T> => accelerator.CreateSequencer<T, Stride1D.Dense, TSequencer>()(stream, view, sequencer);

        public static void Sequence<T, TStride, TSequencer>(this Accelerator accelerator, AcceleratorStream stream, ArrayView1D<T, TStride> view, TSequencer sequencer)
            where T : unmanaged where TStride : struct, IStride1D where TSequencer : struct, ISequencer<T> => accelerator.CreateSequencer<T, TStride, TSequencer>()(stream, view, sequencer);
    }
}

namespace ILGPU.Algorithms.Sequencers
{
    /// <summary>0, 1, 2 …</summary>
    public readonly struct Int32Sequencer : ISequencer<int>
    {
        public int ComputeSequenceElement(LongIndex1D sequenceIndex) => (int)sequenceIndex.X;
    }

    /// <summary>0, 1, 2 …</summary>
    public readonly struct Int64Sequencer : ISequencer<long>
    {
        public long ComputeSequenceElement(LongIndex1D sequenceIndex) => sequenceIndex.X;
    }

    /// <summary>0, 1, 2 …</summary>
    public readonly struct FloatSequencer : ISequencer<float>
    {
        public float ComputeSequenceElement(LongIndex1D sequenceIndex) => sequenceIndex.X;
    }

    /// <summary>0, 1, 2 …</summary>
    public readonly struct DoubleSequencer : ISequencer<double>
    {
        public double ComputeSequenceElement(LongIndex1D sequenceIndex) => sequenceIndex.X;
    }
}
