using System.Collections.Immutable;
using ILGPU.Runtime;
using ILGPU.Runtime.CPU;
using ILGPU.Util;
using Verify;

namespace ILGPU;

/// <summary>Where accelerators come from; here there is one device, the checking device with the profile that the ambient settings name.</summary>
public sealed partial class Context : DisposeBase
{
    readonly List<Accelerator> accelerators = [];

    Context() => Devices = [new CPUDevice(Sanitizer.Settings.Profile)];

    public ImmutableArray<Device> Devices { get; }

    public static Builder Create() => new();

    public static Context Create(Action<Builder> buildingCallback)
    {
        var builder = Create();
        buildingCallback(builder);
        return builder.ToContext();
    }

    public static Context CreateDefault() => new();
    public static Context CreateDefaultAutoAssertions() => new();
    public static Context CreateDefaultAutoDebug() => new();

    public Device GetPreferredDevice(bool preferCPU) => Devices[0];
    public IEnumerable<Device> GetPreferredDevices(bool preferCPU, bool matchingDevicesOnly) => Devices;
    public ImmutableArray<Device>.Enumerator GetEnumerator() => Devices.GetEnumerator();

    internal void Add(Accelerator accelerator) { lock (accelerators) accelerators.Add(accelerator); }

    protected override void Dispose(bool disposing)
    {
        lock (accelerators)
            foreach (var accelerator in accelerators) accelerator.Dispose();
    }
}
