#if HAS_ILGPU
using System.Reflection;
using ILGPU;
using ILGPU.Backends.EntryPoints;
using ILGPU.Backends.OpenCL;
using ILGPU.Backends.PTX;
using ILGPU.Runtime.CPU;
using ILGPU.Runtime.Cuda;
using ILGPU.Runtime.OpenCL;
namespace Verify;

/// <summary>The kernels as ILGPU compiles them for GPUs, on a machine that has none: its own CPU device refuses nothing, its compilers do.</summary>
public static class DeviceText
{
    /// <summary>Every kernel here for a cell, in float32 and float64, as PTX for sm_90 and as OpenCL C 2.0. Milliseconds each.</summary>
    /// <exception cref="InternalCompilerException">A kernel uses what a GPU has not; the message names the method.</exception>
    public static IEnumerable<(string Kernel, string Ptx, string OpenCl)> Of(Type cell) =>
        from number in (Type[])[typeof(Portable32), typeof(Portable64)]
        from programs in (Type[])[typeof(StepPrograms<,>).MakeGenericType(cell, number), Resident(cell, number, typeof(InSharedMemory<>)), Resident(cell, number, typeof(InRegisters<>)), typeof(PointPrograms<,>).MakeGenericType(cell, number), typeof(ProductPrograms<,>).MakeGenericType(number, typeof(Careful)), typeof(SumPrograms<>).MakeGenericType(number), typeof(ClipPrograms<>).MakeGenericType(number)]
        from kernel in programs.GetMethods(BindingFlags.Static | BindingFlags.NonPublic)
        where !kernel.Name.Contains('<')
        let entry = EntryPointDescription.FromExplicitlyGroupedKernel(kernel)
        select ($"{kernel.Name}{(programs == Resident(cell, number, typeof(InRegisters<>)) ? "InRegisters" : "")} {CellNames.Of(cell)} {number.Name}", Ptx(entry), OpenCl(entry));

    static Type Resident(Type cell, Type number, Type kept) => typeof(ResidentPrograms<,,,>).MakeGenericType(cell, number, typeof(Careful), kept.MakeGenericType(number));

    static string Ptx(EntryPointDescription entry)
    {
        using var context = Fresh();
        return ((PTXCompiledKernel)new PTXBackend(context, CudaArchitecture.SM_90, CudaInstructionSet.ISA_80, null!).Compile(entry, default)).PTXAssembly;
    }

    static string OpenCl(EntryPointDescription entry)
    {
        using var context = Fresh();
        var able = new CLCapabilityContext(true, true, false, true, true);
        return ((CLCompiledKernel)new CLBackend(context, able, CLDeviceVendor.Nvidia, CLCVersion.CL20).Compile(entry, default)).Source;
    }

    /// <summary>One for each compilation: a kernel that is refused spoils its context for all that follow.</summary>
    static Context Fresh() => Context.Create(builder => builder.CPU().Optimize(OptimizationLevel.O2));
}
#endif
