namespace ILGPU.Runtime;

/// <summary>A queue of launches and copies. Each is carried out at once, and remembered until the host has waited for it.</summary>
public sealed class AcceleratorStream : AcceleratorObject
{
    readonly int number;
    long waitedFor;

    internal AcceleratorStream(Accelerator accelerator, int number) : base(accelerator) => this.number = number;

    /// <summary>What reports call it: by the order in which the accelerator's streams were made.</summary>
    internal string Label => number == 0 ? "the default stream" : $"stream {number}";

    /// <summary>The host has waited for all that was put here before this stamp.</summary>
    internal long WaitedFor
    {
        get => Math.Max(waitedFor, Accelerator.WaitedFor);
        set => waitedFor = value;
    }

    public void Synchronize()
    {
        Accelerator.ThrowIfDisposed();
        Accelerator.Order.Wait(this);
    }

    public Task SynchronizeAsync()
    {
        Synchronize();
        return Task.CompletedTask;
    }
}
