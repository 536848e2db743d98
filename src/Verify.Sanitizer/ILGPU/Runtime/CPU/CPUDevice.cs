using Verify;

namespace ILGPU.Runtime.CPU;

/// <summary>The checking device, which stands where ILGPU's CPU device would.</summary>
public sealed class CPUDevice : Device
{
    internal CPUDevice(DeviceProfile profile) : base(profile) { }

    /// <summary>Warps and groups are those of the ambient profile, whatever a simulated processor would have.</summary>
    public CPUDevice(int numThreadsPerWarp, int numWarpsPerMultiprocessor, int numMultiprocessors) : base(Sanitizer.Settings.Profile)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(numThreadsPerWarp);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(numWarpsPerMultiprocessor);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(numMultiprocessors);
    }

    public static readonly CPUDevice Default = new(4, 4, 1);
    public static readonly CPUDevice Nvidia = new(32, 32, 1);
    public static readonly CPUDevice AMD = new(32, 8, 1);
    public static readonly CPUDevice LegacyAMD = new(64, 4, 1);
    public static readonly CPUDevice Intel = new(16, 8, 1);

    public override Accelerator CreateAccelerator(Context context) => new CPUAccelerator(context, this);
    public CPUAccelerator CreateCPUAccelerator(Context context) => new(context, this);
    public CPUAccelerator CreateCPUAccelerator(Context context, CPUAcceleratorMode mode) => new(context, this);
    public CPUAccelerator CreateCPUAccelerator(Context context, CPUAcceleratorMode mode, ThreadPriority threadPriority) => new(context, this);
}
