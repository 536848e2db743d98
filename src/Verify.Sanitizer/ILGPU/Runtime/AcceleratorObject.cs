namespace ILGPU.Runtime;

/// <summary>Something that lives on an accelerator until it is disposed.</summary>
public abstract class AcceleratorObject : IDisposable
{
    private protected AcceleratorObject(Accelerator accelerator) => Accelerator = accelerator;

    public Accelerator Accelerator { get; }
    public AcceleratorType AcceleratorType => Accelerator.AcceleratorType;
    public bool IsDisposed { get; private set; }

    public void Dispose()
    {
        if (IsDisposed) return;
        IsDisposed = true;
        DisposeAcceleratorObject(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void DisposeAcceleratorObject(bool disposing) { }
}
