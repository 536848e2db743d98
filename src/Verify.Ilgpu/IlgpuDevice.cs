using System.Collections.Concurrent;
using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>A device that ILGPU found, or the checking device in its place: where the kernels of this assembly run.</summary>
public sealed class IlgpuDevice : IDevice<IlgpuDevice>
{
    /// <summary>The checking device's API carries ILGPU's names but is another assembly.</summary>
    static readonly bool isChecking = typeof(Accelerator).Assembly.GetName().Name != "ILGPU";
    static readonly Context context = Found();
    static readonly string[] kinds = isChecking ? ["checking"] : ["ilgpu-cpu", "opencl", "cuda"];

    readonly Device device;
    readonly ConcurrentBag<Session> idle = [];
    readonly SemaphoreSlim places;

    IlgpuDevice(Device device)
    {
        this.device = device;
        places = new(isChecking ? Environment.ProcessorCount : 1);
    }

    /// <summary>The first device of each kind that is here.</summary>
    public static IlgpuDevice[] Present { get; } = [.. kinds.Select(kind => context.Devices.FirstOrDefault(d => NameOf(d) == kind)).OfType<Device>().Select(d => new IlgpuDevice(d))];

    public static AbsentDevice[] Absent { get; } = [.. kinds.Where(kind => !context.Devices.Any(d => NameOf(d) == kind)).Select(kind => new AbsentDevice(kind, "ILGPU finds no such device here"))];

    /// <summary>Whether this is the checking device.</summary>
    public bool IsChecking => isChecking;

    /// <summary>Whether division and elementary functions may be a vendor's own, as OpenCL allows.</summary>
    public bool IsLoose => !isChecking && device.AcceleratorType == AcceleratorType.OpenCL;

    /// <summary>Runs work on an accelerator that nobody else uses meanwhile, and waits for it.</summary>
    internal void Run(Action<Session> work)
    {
        places.Wait();
        try
        {
            if (!idle.TryTake(out var session)) session = new(device.CreateAccelerator(context));
            try
            {
                work(session);
                session.Accelerator.Synchronize();
            }
            finally
            {
                idle.Add(session);
            }
        }
        finally
        {
            places.Release();
        }
    }

    public override string ToString() => NameOf(device);

    static Context Found()
    {
#if !HAS_ILGPU
        // A small device: a group gets several units and teams several groups at sizes that laws draw, and the shares of a large one would be one unit each.
        using var _ = Sanitizer.Use(Sanitizer.Settings with { Profile = DeviceProfile.Sm90 with { Multiprocessors = 16 } });
#endif
        return Context.Create(builder => builder.AllAccelerators());
    }

    static string NameOf(Device device) => isChecking ? "checking" : device.AcceleratorType switch
    {
        AcceleratorType.CPU => "ilgpu-cpu",
        AcceleratorType.OpenCL => "opencl",
        _ => device.AcceleratorType.ToString().ToLowerInvariant(),
    };
}
