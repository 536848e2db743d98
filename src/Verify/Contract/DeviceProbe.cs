namespace Verify;

/// <summary>Small kernels whose time is what a device itself costs: a launch, a barrier, a recurrent step. One for each device, found by its type.</summary>
public abstract class DeviceProbe
{
    /// <summary>Units of the recurrent step, and terms of its product.</summary>
    public const int Units = 64;

    /// <summary>The device, by the name that kernels on it carry.</summary>
    public abstract string Device { get; }

    /// <summary>Threads of a group: <see cref="Units"/>, or as many as the device allows.</summary>
    public virtual int Threads => Units;

    /// <summary>A launch of one group of <see cref="Threads"/> threads, each of which passes so many barriers; returns when it is done.</summary>
    public abstract void Barriers(int count);

    /// <summary>So many launches in a row, each of 4 groups of 32 threads, or as many as the device allows, that write one value.</summary>
    public abstract void Launches(int count);

    /// <summary>A launch of one group: so many steps h ← tanh(R·h), two barriers each, the state in shared memory.</summary>
    public abstract void Steps(int count);
}
