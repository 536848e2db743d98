namespace Verify;

/// <summary>How the checking device runs: everything that can change what a kernel computes or what is reported of it.</summary>
/// <param name="Seed">From which thread orders are drawn; the same seed replays the same run.</param>
/// <param name="Order">How the seed is used.</param>
/// <param name="Watch">Whether loads and stores are watched. Unwatched, only indices, barriers and limits are checked.</param>
/// <param name="MaxSteps">Loop iterations one thread may take in one launch before it is called endless.</param>
public sealed record SanitizerSettings(ulong Seed = 0, ThreadOrder Order = ThreadOrder.Random, bool Watch = true, long MaxSteps = 20_000_000)
{
    /// <summary>The device whose limits apply.</summary>
    public DeviceProfile Profile { get; init; } = DeviceProfile.Sm90;

    /// <summary>Whether data handed to another group needs a <see cref="ILGPU.MemoryFence"/> before the atomic that announces it.</summary>
    /// <remarks>PTX requires it; an OpenCL atomic, and ILGPU's CPU device, bring the fence along. Without this, a thread that waits by
    /// polling an atomic sees what was written before the atomic it waited for. A ticket drawn without a fence orders nothing either way.</remarks>
    public bool RequireFences { get; init; }

    /// <summary>Whether a kernel is refused that runs here, and that ILGPU's compilers for CUDA or OpenCL would refuse.</summary>
    public bool Compilable { get; init; }

    /// <summary>The setting as it is written to replay a run.</summary>
    public override string ToString() => $"seed {Seed} order {Order} profile {Profile.Name}";
}
