using System.Reflection;
using Verify.Checking;

namespace ILGPU.Runtime;

public abstract partial class Accelerator
{
    // Kernels by their method, as for one that is found by reflection.
    public Kernel LoadKernel(MethodInfo method) => new(this, LoadedKernel.Explicit(this, method));
    public Kernel LoadKernel(MethodInfo method, KernelSpecialization specialization) => new(this, LoadedKernel.Explicit(this, method, specialization));
    public Kernel LoadImplicitlyGroupedKernel(MethodInfo method, int customGroupSize) => new(this, LoadedKernel.Implicit(this, method, customGroupSize));
    public Kernel LoadAutoGroupedKernel(MethodInfo method) => new(this, LoadedKernel.Implicit(this, method, 0));

    public TDelegate LoadKernel<TDelegate>(MethodInfo method) where TDelegate : Delegate => LoadKernel(method).CreateLauncherDelegate<TDelegate>();
    public TDelegate LoadKernel<TDelegate>(MethodInfo method, KernelSpecialization specialization) where TDelegate : Delegate => LoadKernel(method, specialization).CreateLauncherDelegate<TDelegate>();
    public TDelegate LoadImplicitlyGroupedKernel<TDelegate>(MethodInfo method, int customGroupSize) where TDelegate : Delegate => LoadImplicitlyGroupedKernel(method, customGroupSize).CreateLauncherDelegate<TDelegate>();
    public TDelegate LoadAutoGroupedKernel<TDelegate>(MethodInfo method) where TDelegate : Delegate => LoadAutoGroupedKernel(method).CreateLauncherDelegate<TDelegate>();

    public TDelegate LoadKernel<TDelegate, TSourceDelegate>(TSourceDelegate methodDelegate, out KernelInfo? kernelInfo) where TDelegate : Delegate where TSourceDelegate : Delegate
    {
        kernelInfo = KernelInfo.None;
        return LoadKernel<TDelegate>(methodDelegate.Method);
    }

    public TDelegate LoadImplicitlyGroupedKernel<TDelegate, TSourceDelegate>(TSourceDelegate methodDelegate, int customGroupSize) where TDelegate : Delegate where TSourceDelegate : Delegate =>
        LoadImplicitlyGroupedKernel<TDelegate>(methodDelegate.Method, customGroupSize);
    public TDelegate LoadAutoGroupedKernel<TDelegate, TSourceDelegate>(TSourceDelegate methodDelegate) where TDelegate : Delegate where TSourceDelegate : Delegate => LoadAutoGroupedKernel<TDelegate>(methodDelegate.Method);
}
