namespace ILGPU.Runtime;

/// <summary>A queue of launches and copies; here each is complete before the call returns.</summary>
public sealed class AcceleratorStream : AcceleratorObject
{
    internal AcceleratorStream(Accelerator accelerator) : base(accelerator) { }

    public void Synchronize() => Accelerator.ThrowIfDisposed();

    public Task SynchronizeAsync()
    {
        Synchronize();
        return Task.CompletedTask;
    }
}
