using Verify;

namespace ILGPU.Runtime;

/// <summary>A device with the limits of one profile.</summary>
public abstract class Device
{
    private protected Device(DeviceProfile profile) => Profile = profile;

    internal DeviceProfile Profile { get; }
    public AcceleratorType AcceleratorType => AcceleratorType.CPU;
    public string Name => $"checking device ({Profile.Name})";
    public long MemorySize => 1L << 30;
    public Index3D MaxGridSize => new(int.MaxValue, 65535, 65535);
    public Index3D MaxGroupSize => new(Profile.MaxGroupSize, Profile.MaxGroupSize, 64);
    public int MaxNumThreadsPerGroup => Profile.MaxGroupSize;
    public int MaxSharedMemoryPerGroup => Profile.SharedMemoryPerGroup;
    public int MaxConstantMemory => 64 << 10;
    public int WarpSize => Profile.WarpSize;
    public int NumMultiprocessors => Profile.Multiprocessors;
    public int MaxNumThreadsPerMultiprocessor => Profile.ThreadsPerMultiprocessor;
    public int MaxNumThreads => NumMultiprocessors * MaxNumThreadsPerMultiprocessor;

    public abstract Accelerator CreateAccelerator(Context context);

    public override string ToString() => $"{Name} [Type: {AcceleratorType}, WarpSize: {WarpSize}, MaxNumThreadsPerGroup: {MaxNumThreadsPerGroup}]";
}
