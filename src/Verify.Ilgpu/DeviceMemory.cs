using System.Runtime.InteropServices;
using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>The buffers of one run, freed together.</summary>
sealed class DeviceMemory(Accelerator accelerator) : IDisposable
{
    readonly List<MemoryBuffer> buffers = [];

    /// <summary>Room that nothing has been written to; at least one value, since a device has no empty buffers.</summary>
    public ArrayView<TReal> Room<T, TReal>(int length) where T : unmanaged where TReal : unmanaged
    {
        var buffer = accelerator.Allocate1D<TReal>(Math.Max(1, length));
        buffers.Add(buffer);
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
