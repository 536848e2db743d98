using System.Reflection;
using ILGPU.Runtime;

namespace Verify;

/// <summary>Finds in a compiled assembly what launches kernels, and what is a kernel.</summary>
public static class Launchers
{
    const BindingFlags Any = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>The static methods without a result that take an <see cref="Accelerator"/> and nothing else.</summary>
    public static IReadOnlyList<MethodInfo> In(Assembly assembly) =>
        [.. Methods(assembly).Where(m => m.ReturnType == typeof(void) && m.GetParameters() is [var one] && one.ParameterType == typeof(Accelerator))];

    /// <summary>The static methods without a result that take a view of device memory: what a launcher could launch.</summary>
    public static IReadOnlyList<MethodInfo> KernelsIn(Assembly assembly) =>
        [.. Methods(assembly).Where(m => m.ReturnType == typeof(void) && m.GetParameters().Any(p => p.ParameterType is { IsGenericType: true, Namespace: "ILGPU" or "ILGPU.Runtime" } t && t.Name.StartsWith("ArrayView", StringComparison.Ordinal)))];

    static IEnumerable<MethodInfo> Methods(Assembly assembly) =>
        assembly.GetTypes().Where(t => !t.ContainsGenericParameters).OrderBy(t => t.FullName, StringComparer.Ordinal).SelectMany(t => t.GetMethods(Any));
}
