using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>A checking device for the tests of one class.</summary>
public abstract class OnDevice : IDisposable
{
    readonly Context context = Context.CreateDefault();

    protected OnDevice() => Device = context.GetPreferredDevice(preferCPU: false).CreateAccelerator(context);

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
