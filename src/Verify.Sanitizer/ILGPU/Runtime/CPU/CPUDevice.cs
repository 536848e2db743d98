using Verify;

namespace ILGPU.Runtime.CPU;

/// <summary>The checking device, which stands where ILGPU's CPU device would.</summary>
public sealed class CPUDevice : Device
{
    internal CPUDevice(DeviceProfile profile) : base(profile) { }

    public override Accelerator CreateAccelerator(Context context) => new CPUAccelerator(context, this);
    public CPUAccelerator CreateCPUAccelerator(Context context) => new(context, this);
}
