namespace ILGPU.Runtime.CPU;

/// <summary>How host code asks for a CPU device.</summary>
public static class CPUContextExtensions
{
    public static Context.Builder DefaultCPU(this Context.Builder builder) => builder;
    public static Context.Builder CPU(this Context.Builder builder) => builder;
    public static Context.Builder CPU(this Context.Builder builder, CPUDeviceKind kind) => builder;
    public static Context.Builder CPU(this Context.Builder builder, CPUDevice device) => builder;
    public static Context.Builder CPU(this Context.Builder builder, Predicate<CPUDevice> predicate) => builder;
    public static CPUDevice GetCPUDevice(this Context context, int cpuDeviceIndex) => (CPUDevice)context.Devices[cpuDeviceIndex];
    public static CPUAccelerator CreateCPUAccelerator(this Context context, int cpuDeviceIndex) => context.GetCPUDevice(cpuDeviceIndex).CreateCPUAccelerator(context);
    public static CPUAccelerator CreateCPUAccelerator(this Context context, int cpuDeviceIndex, CPUAcceleratorMode mode) => context.CreateCPUAccelerator(cpuDeviceIndex);
    public static CPUAccelerator CreateCPUAccelerator(this Context context, int cpuDeviceIndex, CPUAcceleratorMode mode, ThreadPriority threadPriority) => context.CreateCPUAccelerator(cpuDeviceIndex);
}
