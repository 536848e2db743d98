using System.Runtime.InteropServices;
using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>The buffers of one run, freed together; or of many runs that ask for the same ones in the same order, as when they are timed.</summary>
sealed class DeviceMemory(Accelerator accelerator) : IDisposable
{
    readonly List<MemoryBuffer> buffers = [];
    int taken;

    /// <summary>Gives out the same buffers again, from the first, as long as the same are asked for.</summary>
    public void Rewind() => taken = 0;

    /// <summary>Room that nothing has been written to; at least one value, since a device has no empty buffers.</summary>
    public ArrayView<TReal> Room<T, TReal>(int length) where T : unmanaged where TReal : unmanaged
    {
        length = Math.Max(1, length);
        if (taken < buffers.Count && buffers[taken] is MemoryBuffer1D<TReal, Stride1D.Dense> again && again.Length == length)
        {
            taken++;
            return again.View;
        }
        var buffer = accelerator.Allocate1D<TReal>(length);
        buffers.Insert(taken++, buffer);
        return buffer.View;
    }

    /// <summary>Room that holds zeros.</summary>
    public ArrayView<TReal> Zeros<TReal>(int length) where TReal : unmanaged
    {
        var view = Room<TReal, TReal>(length);
        view.MemSetToZero();
        return view;
    }

    /// <summary>A copy of an array, value by value the same bits.</summary>
    public ArrayView<TReal> Copy<T, TReal>(T[] values) where T : unmanaged where TReal : unmanaged
    {
        var view = Room<T, TReal>(values.Length);
        if (values.Length > 0) view.CopyFromCPU(MemoryMarshal.Cast<T, TReal>(values.AsSpan()).ToArray());
        return view;
    }

    /// <summary>Copies back into an array of the same length.</summary>
    public void Back<T, TReal>(ArrayView<TReal> view, T[] values) where T : unmanaged where TReal : unmanaged
    {
        if (values.Length == 0) return;
        var copy = new TReal[values.Length];
        view.SubView(0, values.Length).CopyToCPU(copy);
        MemoryMarshal.Cast<TReal, T>(copy.AsSpan()).CopyTo(values);
    }

    public void Dispose()
    {
        foreach (var buffer in buffers) buffer.Dispose();
    }
}
