using ILGPU.Runtime;

namespace Verify.Checking;

/// <summary>The order of what the host does with one accelerator: which operations it has waited for, and so which of two lies before the other.</summary>
/// <remarks>Every operation is carried out at once; what is found is what nothing would order on a device. As long as there is no stream but the default one only copies
/// and fills are remembered, one range each: kernels on one stream follow each other.</remarks>
sealed class HostOrder(Accelerator accelerator)
{
    readonly Lock gate = new();
    readonly List<PageLock> beingRead = [];

    /// <summary>Held by a launch while there are several streams, so that the stamps from its first on are its own.</summary>
    public Lock Turn { get; } = new();

    /// <summary>Whether there has been a stream besides the default one.</summary>
    public bool Several { get; private set; }

    /// <summary>A fault was found, and nothing was launched or copied since: what is disposed on the way out says nothing more.</summary>
    public bool Broken { get; set; }

    /// <summary>The first stream besides the default one: what kernels did there so far, and the host has not waited for, is read from the shadow cells.</summary>
    public void Separate()
    {
        if (Several) return;
        Several = true;
        var before = accelerator.DefaultStream;
        long now = Stamps.Take(1);
        foreach (var region in accelerator.Memory.Live)
            Remember(region, Flight.Of(new(before, region.Seen?.Kernel.Name ?? "a kernel", now, region.Seen?.Kernel.Name), region, Math.Max(before.WaitedFor, region.Born), region.Seen is { Kernel.Swaps: true } seen ? seen.Kernel : null));
    }

    /// <summary>A launch is over: each region among its arguments is compared with what other streams do to it.</summary>
    public void Launched(Launch launch, AcceleratorStream stream)
    {
        if (!launch.Watch) return;
        var by = new Operation(stream, launch.Kernel.Name, launch.First, launch.Kernel.Name) { Launch = (launch.Kernel, launch.Grid, launch.Group, Stamps.Take(1)) };
        launch.Kernel.Learn(launch.Beginnings);
        foreach (var region in launch.Views.Select(v => v.Region).Distinct())
            Add(region, Flight.Of(by, region, Math.Max(launch.First, region.Born), launch.Kernel.Swaps ? launch.Kernel : null), launch);
    }

    /// <summary>The host puts a copy or a fill of a part of a region on a stream.</summary>
    /// <param name="region">The memory.</param>
    /// <param name="stream">The stream; null for the default one.</param>
    /// <param name="name">What it is, for reports.</param>
    /// <param name="read">What it reads.</param>
    /// <param name="written">What it writes.</param>
    public Operation Put(Region region, AcceleratorStream? stream, string name, Footprint? read, Footprint? written)
    {
        var on = stream ?? accelerator.DefaultStream;
        Broken = false;
        if (on.IsDisposed) throw Failed(new(FaultKind.UseAfterDispose, $"{name} was put on {on.Label} after it was disposed"));
        var by = new Operation(on, name, Stamps.Take(1));
        Add(region, new(by) { Read = read ?? Footprint.None, Written = written ?? Footprint.None }, null);
        return by;
    }

    /// <summary>The host waits for a stream, or for all.</summary>
    public void Wait(AcceleratorStream? stream)
    {
        long now = Stamps.Take(1);
        if (stream != null) stream.WaitedFor = now; else accelerator.WaitedFor = now;
        if (beingRead.Count == 0) return;
        lock (gate)
        {
            var all = beingRead.ToArray();
            beingRead.RemoveAll(a => !a.IsBeingRead);
            foreach (var array in all) array.Compare();
        }
    }

    /// <summary>A copy reads a page-locked array until the host has waited for it.</summary>
    public void Reads(PageLock array) { lock (gate) beingRead.Add(array); }

    /// <summary>The fault of giving memory back while a stream may still use it, or null; on the default stream alone, where programs end so, it is forgiven.</summary>
    public Fault? StillUsing(Region region)
    {
        if (Broken || region.InFlight == null) return null;
        lock (gate) return region.InFlight.Find(f => !f.By.IsFinished && f.By.Stream != accelerator.DefaultStream)?.By is { } by ? Faults.FreedTooEarly(region, by) : null;
    }

    public SanitizerException Failed(Fault fault)
    {
        Broken = true;
        return new(fault with { Replay = fault.Replay ?? Sanitizer.Settings.ToString() });
    }

    void Add(Region region, Flight flight, Launch? launch)
    {
        lock (gate)
        {
            if (region.InFlight is { Count: > 0 } flights)
            {
                flights.RemoveAll(f => f.By.IsFinished);
                foreach (var earlier in flights)
                    if (!earlier.By.IsBefore(flight.By.Stream) && flight.Against(earlier) is var (offset, mine, theirs))
                        throw Failed(Faults.Unordered(region, offset, flight.By, mine, earlier.By, theirs, launch));
                flights.RemoveAll(flight.Covers);
            }
            Remember(region, flight);
        }
    }

    static void Remember(Region region, Flight flight)
    {
        if (!flight.IsEmpty) (region.InFlight ??= []).Add(flight);
    }
}
