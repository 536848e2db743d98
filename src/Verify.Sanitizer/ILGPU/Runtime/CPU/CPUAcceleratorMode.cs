namespace ILGPU.Runtime.CPU;

/// <summary>How ILGPU's CPU device runs threads; here the order comes from the settings.</summary>
public enum CPUAcceleratorMode { Auto, Sequential, Parallel }

/// <summary>The processors that ILGPU's CPU device can stand for; here the profile says it.</summary>
public enum CPUDeviceKind { Default, Nvidia, AMD, LegacyAMD, Intel }
