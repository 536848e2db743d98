using System.Collections.Concurrent;
using System.Reflection;
using ILGPU;
using ILGPU.Runtime;

namespace Verify.Checking;

/// <summary>A kernel on an accelerator: checks a launch against the device's limits, runs it, and keeps its threads for the next one.</summary>
/// <remarks>May be launched from several operating-system threads at once; each gets a launch of its own.</remarks>
sealed class LoadedKernel
{
    readonly Accelerator accelerator;
    readonly MethodInfo method;
    readonly bool isImplicit;
    readonly int groupSize;
    readonly ConcurrentBag<Launch> idle = [];
    readonly Lazy<Fault?> refusal;

    LoadedKernel(Accelerator accelerator, MethodInfo method, bool isImplicit, int groupSize) =>
        (this.accelerator, this.method, this.isImplicit, this.groupSize, refusal) = (accelerator, method, isImplicit, groupSize, new(() => Compilability.Refusal(method)));

    /// <summary>Told the name of every kernel before it runs; for a process that may not live to tell.</summary>
    public static Action<string>? Launching { get; set; }

    public Accelerator Accelerator => accelerator;
    public bool IsImplicit => isImplicit;
    public string Name => CodeName.Of(method);

    /// <summary>The types of its parameters, without the index of an implicitly grouped kernel.</summary>
    public Type[] ParameterTypes => [.. method.GetParameters().Skip(isImplicit ? 1 : 0).Select(p => p.ParameterType)];

    /// <summary>A kernel that is told its grid and group.</summary>
    public static LoadedKernel Explicit(Accelerator accelerator, MethodInfo method, KernelSpecialization specialization = default)
    {
        _ = specialization;     // hints to a compiler that is not here
        return accelerator.Kernel(method, 0, () => new(accelerator, method, false, 0));
    }

    /// <summary>A kernel whose first parameter is the thread's index in an extent.</summary>
    public static LoadedKernel Implicit(Accelerator accelerator, MethodInfo method, int groupSize)
    {
        if (groupSize < 0 || groupSize > accelerator.MaxNumThreadsPerGroup)
            throw new ArgumentOutOfRangeException(nameof(groupSize), groupSize, $"A group has at most {accelerator.MaxNumThreadsPerGroup} threads.");
        int size = groupSize == 0 ? 2 * accelerator.WarpSize : groupSize;
        return accelerator.Kernel(method, size, () => new(accelerator, method, true, size));
    }

    /// <summary>The kernel with the stream that its launches go on, once it is known that the stream is there.</summary>
    public OnStream On(AcceleratorStream stream)
    {
        if (stream is { IsDisposed: true }) throw new SanitizerException(new(FaultKind.UseAfterDispose, "a kernel was launched on a stream after it was disposed", Name, Replay: Sanitizer.Settings.ToString()));
        return new(this, stream);
    }

    public void Launch<TIndex>(TIndex extent, Arguments arguments, AcceleratorStream? stream = null) where TIndex : struct, IIndex
    {
        if (extent.Size < 0) throw new ArgumentOutOfRangeException(nameof(extent), extent, "An extent is not negative.");
        if (extent.Size == 0) throw new SanitizerException(new(FaultKind.Limit, $"the extent {extent} is empty; skip the launch instead", Name, Replay: Sanitizer.Settings.ToString()));
        Index3D full = extent switch
        {
            Index1D i => new(i.X, 1, 1), Index2D i => new(i.X, i.Y, 1), Index3D i => i,
            LongIndex1D i => new((int)i.X, 1, 1), LongIndex2D i => new((int)i.X, (int)i.Y, 1), LongIndex3D i => i.ToIntIndex(),
            _ => throw new NotSupportedException($"{typeof(TIndex)} is no index of a kernel."),
        };
        int groups = checked((int)((extent.Size + groupSize - 1) / groupSize));
        Run(new KernelConfig(groups, groupSize), full, extent.Size, arguments, stream);
    }

    public void Launch(KernelConfig config, Arguments arguments, AcceleratorStream? stream = null) => Run(config, default, config.Size, arguments, stream);

    void Run(KernelConfig config, Index3D extent, long threads, Arguments arguments, AcceleratorStream? stream)
    {
        var settings = Sanitizer.Settings;
        accelerator.ThrowIfDisposed();
        Launching?.Invoke(Name);
        CheckLimits(config, settings);
        if (settings.Compilable && refusal.Value is { } refused) throw new SanitizerException(refused with { Kernel = Name, Replay = settings.ToString() });
        if (!idle.TryTake(out var launch) || launch.Group != config.GroupDim || launch.Kernel.Method != method || launch.Woven != settings.Watch)
        {
            launch?.Discard();
            launch = new Launch(Woven(settings), accelerator.Memory, accelerator.Profile, settings.Watch);
        }
        bool several = accelerator.Order.Several;
        accelerator.Order.Broken = false;
        if (several) accelerator.Order.Turn.Enter();
        try
        {
            launch.Begin(config, extent, threads, arguments, settings);
            CheckArguments(launch, arguments);
            Scheduler.Run(launch);
            if (several) accelerator.Order.Launched(launch, stream ?? accelerator.DefaultStream);
        }
        catch
        {
            accelerator.Order.Broken = true;
            launch.Discard();       // its threads stopped in the middle
            throw;
        }
        finally { if (several) accelerator.Order.Turn.Exit(); }
        idle.Add(launch);
    }

    WovenKernel Woven(SanitizerSettings settings)
    {
        try { return Weaver.Weave(method, isImplicit, settings.Watch); }
        catch (SanitizerException refused) { throw new SanitizerException(refused.Fault with { Kernel = Name, Replay = settings.ToString() }); }
    }

    void CheckLimits(KernelConfig config, SanitizerSettings settings)
    {
        string? why = null;
        var profile = accelerator.Profile;
        if (!config.IsValid) why = $"grid {config.GridDim} of groups {config.GroupDim} is empty; skip the launch instead";
        else if (config.GroupDim.LongSize > profile.MaxGroupSize) why = $"a group of {config.GroupDim.LongSize} threads; {profile.Name} holds at most {profile.MaxGroupSize}";
        else if (config.GroupDim.Z > 64) why = $"a group {config.GroupDim} is deeper than 64";
        else if (config.GridDim.Y > 65535 || config.GridDim.Z > 65535) why = $"grid {config.GridDim} is higher or deeper than 65535";
        else if (config.GridDim.LongSize > 1 << 20) why = $"{config.GridDim.LongSize} groups; the checking device takes at most {1 << 20}";
        else if (config.SharedMemoryConfig.ArraySize > profile.SharedMemoryPerGroup)
            why = $"{config.SharedMemoryConfig.ArraySize} bytes of dynamic shared memory; {profile.Name} gives a group {profile.SharedMemoryPerGroup}";
        if (why != null) throw new SanitizerException(new(FaultKind.Limit, why, Name, Replay: settings.ToString()));
    }

    void CheckArguments(Launch launch, Arguments arguments)
    {
        launch.Views.Clear();
        arguments.Collect(launch.Views);
        bool sound = true;
        foreach (var view in launch.Views)
        {
            sound &= IsHere(view);
            view.Region.Seen = (launch.Kernel, arguments);
            // Unwatched, a kernel may write anything.
            if (!launch.Watch) view.Region.HostWrote(0, view.Region.Size);
            view.Region.OnlyReadBy = accelerator.Order.Several ? null : launch;     // another stream may write what this launch reads
        }
        foreach (var view in launch.Views)
            if (launch.Kernel.Writes(view.Argument, view.Field)) view.Region.OnlyReadBy = null;
        if (sound && !launch.Kernel.PromisesToRead) return;

        launch.ReadOnly.Clear();
        var values = arguments.ToArray();
        int shift = launch.Kernel.ParameterNames.Length - values.Length;
        for (int k = 0; k < values.Length; k++)
            foreach (var (path, view) in ViewsIn.Find(values[k]))
            {
                if (!IsHere(view))
                    throw new SanitizerException(new(view.Region.Alive ? FaultKind.HostAccess : FaultKind.UseAfterDispose,
                        view.Region.Alive ? "a view of another accelerator's memory was passed to the kernel" : "a view of a disposed buffer was passed to the kernel",
                        launch.Kernel.Name, launch.Kernel.ParameterNames[k + shift] + path, Replay: launch.Settings.ToString()));
                if (launch.Kernel.ReadOnly[k + shift]) launch.ReadOnly.Add((view.Region.Start + view.Start, view.Region.Start + view.Start + (nint)view.Bytes, k + shift));
            }
    }

    bool IsHere(in ViewsIn.Window view) => view.Region.Alive && view.Region.Owner?.Accelerator == accelerator;
}
