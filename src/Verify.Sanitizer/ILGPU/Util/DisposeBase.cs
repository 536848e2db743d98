namespace ILGPU.Util;

/// <summary>Something that is disposed once; a compiled DLL calls its <see cref="Dispose()"/> here.</summary>
public abstract class DisposeBase : IDisposable
{
    private protected DisposeBase() { }

    public bool IsDisposed { get; private set; }

    public void Dispose()
    {
        if (IsDisposed) return;
        IsDisposed = true;
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) { }
}
