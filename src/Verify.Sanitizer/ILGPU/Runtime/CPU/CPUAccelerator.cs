namespace ILGPU.Runtime.CPU;

/// <summary>The checking device in use.</summary>
public sealed class CPUAccelerator : Accelerator
{
    internal CPUAccelerator(Context context, Device device) : base(context, device) { }
}
