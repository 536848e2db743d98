using ILGPU;
using ILGPU.Runtime;
using ILGPU.Runtime.CPU;
namespace Verify;

/// <summary>A device for the tests of one class: the checking device, or ILGPU's CPU device with warps of 32 in groups of up to 256.</summary>
public abstract class OnDevice : IDisposable
{
    readonly Context context = Context.Create(builder => builder.CPU(new CPUDevice(32, 8, 1)));

    protected OnDevice() => Device = context.CreateCPUAccelerator(0);

    protected Accelerator Device { get; }

    /// <summary>What an explicitly grouped kernel leaves in <paramref name="length"/> zeroed values.</summary>
    protected T[] Result<T>(Action<ArrayView<T>> kernel, KernelConfig config, int length) where T : unmanaged
    {
        using var y = Device.Allocate1D(new T[length]);
        Device.Launch(kernel, config, y.View);
        return y.GetAsArray1D();
    }

    public void Dispose()
    {
        Device.Dispose();
        context.Dispose();
        GC.SuppressFinalize(this);
    }
}
