namespace ILGPU;

/// <summary>How much a compiler optimises; nothing here.</summary>
public enum OptimizationLevel { Debug = O0, Release = O1, O0 = 0, O1, O2 }

/// <summary>How much a compiler inlines; nothing here.</summary>
public enum InliningMode { Default = Aggressive, Aggressive = 0, Conservative, Disabled }

/// <summary>How exact a device's mathematics is; here it is the framework's.</summary>
public enum MathMode { Default, Fast, Fast32BitOnly }

/// <summary>What is cached; here all kernels are.</summary>
public enum CachingMode { Default, NoKernelCaching, NoLaunchCaching, Disabled }

/// <summary>Whether copies lock pages; nothing here.</summary>
public enum PageLockingMode { Default, Auto, Aggressive }

/// <summary>Which symbols a compiler writes; here those of the kernel's assembly are read.</summary>
public enum DebugSymbolsMode { Auto, Disabled, Basic, Kernel, KernelSourceAnnotations }
