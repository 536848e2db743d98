using System.Reflection;
using ILGPU.Runtime;

namespace Verify;

/// <summary>Finds in a compiled assembly what launches kernels, and what is a kernel.</summary>
public static class Launchers
{
    const BindingFlags Any = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>The static methods without a result that take an <see cref="Accelerator"/> and nothing else.</summary>
    public static IReadOnlyList<MethodInfo> In(Assembly assembly) =>
        [.. Methods(assembly).Where(m => Takes(m) is [var one] && one == typeof(Accelerator))];

    /// <summary>The static methods without a result that take a view of device memory: what a launcher could launch.</summary>
    public static IReadOnlyList<MethodInfo> KernelsIn(Assembly assembly) =>
        [.. Methods(assembly).Where(m => Takes(m).Any(p => p is { IsGenericType: true, Namespace: "ILGPU" or "ILGPU.Runtime" } && p.Name.StartsWith("ArrayView", StringComparison.Ordinal)))];

    /// <summary>The parameters of a method without a result; none of one that names something of ILGPU's which is not here.</summary>
    static Type[] Takes(MethodInfo method)
    {
        try { return method.ReturnType == typeof(void) ? [.. method.GetParameters().Select(p => p.ParameterType)] : []; }
        catch (Exception missing) when (missing is TypeLoadException or FileNotFoundException) { return []; }
    }

    static IEnumerable<MethodInfo> Methods(Assembly assembly) =>
        Types(assembly).Where(t => !t.ContainsGenericParameters).OrderBy(t => t.FullName, StringComparer.Ordinal).SelectMany(t => t.GetMethods(Any));

    static IEnumerable<Type> Types(Assembly assembly)
    {
        try { return assembly.GetTypes(); }
        catch (ReflectionTypeLoadException some) { return some.Types.OfType<Type>(); }
    }
}
