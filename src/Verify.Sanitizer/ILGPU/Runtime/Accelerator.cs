using System.Collections.Concurrent;
using System.Reflection;
using ILGPU.Util;
using Verify;
using Verify.Checking;

namespace ILGPU.Runtime;

/// <summary>A device in use: its memory, its kernels, its streams.</summary>
/// <remarks>Safe for several operating-system threads at once.</remarks>
public abstract partial class Accelerator : DisposeBase
{
    readonly ConcurrentDictionary<(MethodInfo, int), LoadedKernel> kernels = new();
    readonly HashSet<MemoryBuffer> buffers = [];
    int streams;

    private protected Accelerator(Context context, Device device)
    {
        (Context, Device) = (context, device);
        DefaultStream = new AcceleratorStream(this, 0);
        Order = new(this);
        context.Add(this);
    }

    public event EventHandler? Disposed;

    public Context Context { get; }
    public Device Device { get; }
    public AcceleratorStream DefaultStream { get; }

    internal DeviceProfile Profile => Device.Profile;
    internal DeviceMemory Memory { get; } = new();
    internal HostOrder Order { get; }

    /// <summary>The host has waited for all that was put on any stream before this stamp.</summary>
    internal long WaitedFor { get; set; }

    public AcceleratorType AcceleratorType => Device.AcceleratorType;
    public string Name => Device.Name;
    public long MemorySize => Device.MemorySize;
    public Index3D MaxGridSize => Device.MaxGridSize;
    public Index3D MaxGroupSize => Device.MaxGroupSize;
    public int MaxNumThreadsPerGroup => Device.MaxNumThreadsPerGroup;
    public int MaxSharedMemoryPerGroup => Device.MaxSharedMemoryPerGroup;
    public int MaxConstantMemory => Device.MaxConstantMemory;
    public int WarpSize => Device.WarpSize;
    public int NumMultiprocessors => Device.NumMultiprocessors;
    public int MaxNumThreadsPerMultiprocessor => Device.MaxNumThreadsPerMultiprocessor;
    public int MaxNumThreads => Device.MaxNumThreads;

    public AcceleratorStream CreateStream()
    {
        ThrowIfDisposed();
        Order.Separate();
        return new(this, Interlocked.Increment(ref streams));
    }

    public void Synchronize()
    {
        ThrowIfDisposed();
        Order.Wait(null);
    }

    internal LoadedKernel Kernel(MethodInfo method, int groupSize, Func<LoadedKernel> make) =>
        kernels.TryGetValue((method, groupSize), out var known) ? known : kernels.GetOrAdd((method, groupSize), make());

    internal void ThrowIfDisposed()
    {
        if (IsDisposed) throw new SanitizerException(new(FaultKind.UseAfterDispose, "the accelerator was used after it was disposed"));
    }

    internal void Add(MemoryBuffer buffer)
    {
        lock (buffers) buffers.Add(buffer);
        Leaks.Current?.Add(buffer);
    }

    internal void Remove(MemoryBuffer buffer)
    {
        bool mine;
        lock (buffers) mine = buffers.Remove(buffer);
        Leaks.Current?.Remove(buffer);
        if (!buffer.Region.Alive) return;       // the accelerator went first
        long? broken = buffer.Region.BrokenCanary();
        var used = Order.StillUsing(buffer.Region);
        if (mine) Memory.Free(buffer.Region);
        if (broken is long offset) Faults.ThrowCanary(buffer.Region, offset);
        if (used != null) throw Order.Failed(used);
    }

    /// <summary>Frees the device; buffers still alive are dead from here on.</summary>
    protected override void Dispose(bool disposing)
    {
        lock (buffers)
            foreach (var buffer in buffers) Memory.Free(buffer.Region);
        Disposed?.Invoke(this, EventArgs.Empty);
    }

    public override string ToString() => Device.ToString();
}
