using ILGPU.Util;

namespace ILGPU.Runtime;

/// <summary>Something that lives on an accelerator until it is disposed.</summary>
public abstract class AcceleratorObject : DisposeBase
{
    private protected AcceleratorObject(Accelerator accelerator) => Accelerator = accelerator;

    public Accelerator Accelerator { get; }
    public AcceleratorType AcceleratorType => Accelerator.AcceleratorType;

    protected override void Dispose(bool disposing) => DisposeAcceleratorObject(disposing);

    protected virtual void DisposeAcceleratorObject(bool disposing) { }
}
