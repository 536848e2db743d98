using System.Runtime.CompilerServices;
using ILGPU;

namespace Verify.Checking;

/// <summary>One launch: the grid, the arguments, the settings it began with, and the memory its threads may touch.</summary>
/// <remarks>Kept and used again by its kernel; belongs to one operating-system thread while it runs.</remarks>
sealed class Launch(WovenKernel kernel, DeviceMemory memory, DeviceProfile profile, bool woven)
{
    const int StampsAtATime = 1024;
    readonly Region?[] touched = new Region?[kernel.Places.Length];
    readonly List<Region> own = [];
    Region? last;
    long nextStamp, lastStamp;
    ulong random;

    public WovenKernel Kernel => kernel;
    public DeviceProfile Profile => profile;

    /// <summary>Whether the kernel was woven to be watched.</summary>
    public bool Woven => woven;
    public int WarpShift { get; } = System.Numerics.BitOperations.Log2((uint)profile.WarpSize);
    public Arguments Arguments { get; private set; } = null!;
    public SanitizerSettings Settings { get; private set; } = null!;
    public Index3D Grid { get; private set; }
    public Index3D Group { get; private set; }
    public Index3D ImplicitExtent { get; private set; }
    public SharedMemoryConfig Dynamic { get; private set; }

    /// <summary>Threads of the whole grid that run; an implicitly grouped kernel leaves the rest of its last group idle.</summary>
    public long ThreadsToRun { get; private set; }

    /// <summary>Accesses with a smaller stamp were made before this launch.</summary>
    public long First { get; private set; }

    /// <summary>Counts what cannot be undone: a thread's end, a passed barrier, a changed atomic. While it stands still, nothing got anywhere.</summary>
    public long Progress { get; set; }

    /// <summary>The ranges of parameters that the kernel has promised not to write.</summary>
    public List<(nint Start, nint End, int Parameter)> ReadOnly { get; } = [];

    /// <summary>The first race; held back until the group meets or ends, for if it never can, a barrier not reached by all is the cause.</summary>
    public SanitizerException? Raced { get; set; }

    /// <summary>A read of memory that nothing had written so far; a fault unless it turns out to be one side of a race.</summary>
    public SanitizerException? Suspected { get; set; }

    readonly HashSet<(int Thread, Region Region, nint Cell)> swapped = [];
    readonly HashSet<int> beginnings = [];

    /// <summary>Reads that others' atomics come across, by reader, place in the code and word.</summary>
    public Dictionary<(int Thread, int Site, Region Region, nint Cell), SanitizerException> Peeks { get; } = [];

    /// <summary>Where in the code a thread last read a word plainly; kept for kernels with a compare and exchange.</summary>
    readonly Dictionary<(int Thread, Region Region, nint Cell), int> reads = [];

    /// <summary>A thread tries a compare and exchange: the place where it read that word is one with which such a loop begins.</summary>
    public void Swap(int thread, Region region, nint cell)
    {
        swapped.Add((thread, region, cell));
        if (reads.TryGetValue((thread, region, cell), out int site)) beginnings.Add(site);
    }

    readonly HashSet<(int Thread, int Site, Region Region, nint Cell)> used = [];
    readonly Dictionary<(int Thread, int Site), (Region Region, nint Cell)> latest = [];

    /// <summary>A thread reads a word plainly, in a kernel with a compare and exchange.</summary>
    public void Read(int thread, int site, Region region, nint cell)
    {
        reads[(thread, region, cell)] = site;
        if (kernel.Unvalidated.Contains(site)) latest[(thread, site)] = (region, cell);
    }

    /// <summary>What a thread last read at a place goes where no exchange makes it good: a read like any other.</summary>
    public void Use(int thread, int site)
    {
        if (latest.TryGetValue((thread, site), out var word)) used.Add((thread, site, word.Region, word.Cell));
    }

    /// <summary>The places in the code of the plain reads with which a loop of compare and exchange began.</summary>
    public IReadOnlyCollection<int> Beginnings => beginnings;

    /// <summary>A read across an atomic that no loop of compare and exchange begins with, neither this thread's nor another's that read at the same place
    /// in the code: a thread may find that it need not exchange. And one whose value was used before an exchange had compared it.</summary>
    public SanitizerException? Peeked => Peeks.Where(p => used.Contains(p.Key) || !swapped.Contains((p.Key.Thread, p.Key.Region, p.Key.Cell)) && !beginnings.Contains(p.Key.Site)).Select(p => p.Value).FirstOrDefault();

    /// <summary>The views among the arguments.</summary>
    public List<ViewsIn.Window> Views { get; } = [];

    public bool Watch => Settings.Watch;
    public int Groups => Grid.Size;
    /// <summary>How data passes between groups; null for a kernel with neither fences nor atomics whose results it uses.</summary>
    public Handover? Handover { get; } = kernel.HandsOver ? new() : null;

    /// <summary>Who is held at atomics; null where nobody can tell in which order they come.</summary>
    public Holding? Holding { get; private set; }

    public List<GroupRun> Idle { get; } = [];

    public void Begin(KernelConfig config, Index3D implicitExtent, long threadsToRun, Arguments arguments, SanitizerSettings settings)
    {
        (Grid, Group, Dynamic, ImplicitExtent, ThreadsToRun) = (config.GridDim, config.GroupDim, config.SharedMemoryConfig, implicitExtent, threadsToRun);
        (Arguments, Settings) = (arguments, settings);
        random = settings.Seed * 0x9E3779B97F4A7C15 + 0x2545F4914F6CDD1D;
        Array.Clear(touched);
        last = null;
        nextStamp = lastStamp = 0;
        First = NextStamp();
        Progress = 0;
        Raced = Suspected = null;
        Peeks.Clear();
        reads.Clear();
        swapped.Clear();
        used.Clear();
        latest.Clear();
        beginnings.Clear();
        Handover?.Clear();
        if (Handover != null) (Holding ??= new(this)).Begin();
    }

    public long NextStamp()
    {
        if (nextStamp == lastStamp) lastStamp = (nextStamp = Stamps.Take(StampsAtATime)) + StampsAtATime;
        return nextStamp++;
    }

    /// <summary>The next number of the launch's own sequence, which depends on the seed alone (xorshift64*, Vigna 2016).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint NextRandom()
    {
        random ^= random >> 12;
        random ^= random << 25;
        random ^= random >> 27;
        return (uint)(random * 0x2545F4914F6CDD1D >> 32);
    }

    public int NextRandom(int bound) => (int)((ulong)NextRandom() * (uint)bound >> 32);

    /// <summary>The memory that a place in the code touched last.</summary>
    public Region? LastAt(int site) => touched[site];

    /// <summary>The memory an address lies in, or null: the host's, or a thread's stack. A place in the code touches the same memory time and again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Region? Find(nint address, int site)
    {
        var region = touched[site];
        return region != null && region.Contains(address) ? region : touched[site] = Find(address);
    }

    public Region? Find(nint address)
    {
        if (last != null && last.Contains(address)) return last;
        if (memory.Find(address) is { } buffer) return last = buffer;
        foreach (var region in own)
            if (region.Contains(address)) return last = region;
        if (memory.Beside(address) is { } beside) Faults.ThrowBeside(Running.Now, beside, address);
        return null;
    }

    /// <summary>Gives its shared and local memory back; it runs no more.</summary>
    public void Discard()
    {
        foreach (var region in own) region.Close();
        own.Clear();
    }

    /// <summary>Shared or local memory for a group or a thread of this launch.</summary>
    public Region Allocate(long length, int elementSize, int granule, Space space, string name, long born)
    {
        var region = new Region(length * elementSize, elementSize, granule, space, name, born);
        own.Add(region);
        return region;
    }

    public IEnumerable<Region> Live => memory.Live;
}
