using System.Linq.Expressions;
using System.Reflection;
using Verify.Checking;

namespace ILGPU.Runtime;

/// <summary>A kernel that was loaded by its method, with arguments that are known only at run time.</summary>
public sealed class Kernel : AcceleratorObject
{
    readonly LoadedKernel loaded;

    internal Kernel(Accelerator accelerator, LoadedKernel loaded) : base(accelerator) => this.loaded = loaded;

    /// <summary>Parameters besides the index.</summary>
    public int NumParameters => loaded.ParameterTypes.Length;

    /// <summary>Launches it; the dimension is an extent, or a <see cref="KernelConfig"/>, as the kernel was loaded.</summary>
    /// <exception cref="ArgumentException">The arguments do not fit the kernel's parameters.</exception>
    public void Launch<TIndex>(AcceleratorStream stream, TIndex dimension, params object[] args) where TIndex : struct, IIndex
    {
        var types = loaded.ParameterTypes;
        if (args.Length != types.Length) throw new ArgumentException($"{loaded.Name} takes {types.Length} arguments; given {args.Length}.", nameof(args));
        for (int k = 0; k < types.Length; k++)
            if (args[k]?.GetType() != types[k]) throw new ArgumentException($"Argument {k + 1} of {loaded.Name} is a {types[k]}; given {args[k]?.GetType().ToString() ?? "null"}.", nameof(args));
        var arguments = (Arguments)Activator.CreateInstance(ArgumentPacks.Of(types.Length).MakeGenericType(types), args)!;
        var here = loaded.On(stream);
        if (dimension is KernelConfig config) here.Launch(config, arguments); else here.Launch(dimension, arguments);
    }

    public void Launch(AcceleratorStream stream, int dimension, params object[] args) => Launch(stream, new Index1D(dimension), args);

    /// <summary>A launcher of the given type: stream, dimension, then the kernel's arguments.</summary>
    /// <exception cref="ArgumentException">The delegate's parameters are not these.</exception>
    public TDelegate CreateLauncherDelegate<TDelegate>() where TDelegate : Delegate
    {
        var given = typeof(TDelegate).GetMethod("Invoke")!.GetParameters().Select(p => p.ParameterType).ToArray();
        if (given.Length < 2 || given[0] != typeof(AcceleratorStream) || !given[1].IsAssignableTo(typeof(IIndex)) || (given[1] == typeof(KernelConfig)) == loaded.IsImplicit || !given.Skip(2).SequenceEqual(loaded.ParameterTypes))
            throw new ArgumentException($"{typeof(TDelegate)} does not launch {loaded.Name}; expected an action of AcceleratorStream, {(loaded.IsImplicit ? "an index" : "KernelConfig")}, {string.Join(", ", loaded.ParameterTypes.Select(t => t.Name))}.", nameof(TDelegate));
        var parameters = given.Select(Expression.Parameter).ToArray();
        var pack = Expression.New(ArgumentPacks.Of(given.Length - 2).MakeGenericType(loaded.ParameterTypes).GetConstructors()[0], parameters.Skip(2));
        var launch = loaded.IsImplicit
            ? typeof(OnStream).GetMethods().Single(m => m.Name == nameof(OnStream.Launch) && m.IsGenericMethod).MakeGenericMethod(given[1])
            : typeof(OnStream).GetMethod(nameof(OnStream.Launch), [typeof(KernelConfig), typeof(Arguments)])!;
        return Expression.Lambda<TDelegate>(Expression.Call(Expression.Call(Expression.Constant(loaded), nameof(LoadedKernel.On), null, parameters[0]), launch, parameters[1], pack), parameters).Compile();
    }

    /// <summary>The kernel behind a launcher.</summary>
    internal static Kernel? Of(Delegate launcher)
    {
        var found = launcher.Target?.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Select(f => f.GetValue(launcher.Target))
            .SelectMany(value => value is object?[] many ? many : [value]).OfType<LoadedKernel>().FirstOrDefault();
        return found == null ? null : new(found.Accelerator, found);
    }
}

/// <summary>From a launcher back to its kernel.</summary>
public static class KernelUtil
{
    public static bool TryGetKernel<TDelegate>(this TDelegate kernelDelegate, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Kernel? kernel) where TDelegate : Delegate =>
        (kernel = Kernel.Of(kernelDelegate)) is not null;

    /// <exception cref="ArgumentException">The delegate was not made by loading a kernel.</exception>
    public static Kernel GetKernel<TDelegate>(this TDelegate kernelDelegate) where TDelegate : Delegate =>
        Kernel.Of(kernelDelegate) ?? throw new ArgumentException("The delegate is no launcher; expected what a Load…Kernel method gave.", nameof(kernelDelegate));
}
