using System.Reflection;
using Mono.Cecil;

namespace Verify.Checking;

/// <summary>Pairs the members of ILGPU's surface with what they mean to a woven thread: the method of the same name and parameters in <c>Verify.InKernel</c>.</summary>
static class DeviceApi
{
    static readonly string[] extras = ["site", "slot", "thread"];
    static readonly Dictionary<string, MethodInfo> known = typeof(DeviceApi).Assembly.GetTypes()
        .Where(t => t.Namespace == "Verify.InKernel")
        .SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
        .Where(m => m.GetParameters().LastOrDefault()?.ParameterType == typeof(Frame))
        .GroupBy(m => Key(m.DeclaringType!.Name, m.Name, Given(m).Select(p => p.ParameterType.GetName()), m.GetGenericArguments().Length))
        .ToDictionary(g => g.Key, g => g.First());

    /// <summary>Whether a member belongs to the surface of ILGPU, real or ours.</summary>
    public static bool Has(TypeReference type)
    {
        var outermost = type.GetElementType();
        while (outermost.DeclaringType != null) outermost = outermost.DeclaringType;
        return outermost.Namespace == "ILGPU" || outermost.Namespace.StartsWith("ILGPU.", StringComparison.Ordinal);
    }

    /// <summary>The woven meaning of a static member, with its generic arguments, or null.</summary>
    public static (MethodInfo Method, IReadOnlyList<TypeReference> Arguments)? Find(MethodReference call)
    {
        if (call.HasThis || !Has(call.DeclaringType)) return null;
        string name = call.Name.StartsWith("get_", StringComparison.Ordinal) ? call.Name[4..] : call.Name;
        IReadOnlyList<TypeReference> arguments = call is GenericInstanceMethod g ? [.. g.GenericArguments] : [];
        if (known.TryGetValue(Key(call.DeclaringType.Name, name, call.Parameters.Select(p => p.ParameterType.GetName()), arguments.Count), out var exact)) return (exact, arguments);

        // One generic method stands for all overloads by number type: Add(ref int, int), Add(ref float, float) …
        if (arguments.Count == 0 && call.Parameters.Count > 0 && call.Parameters[0].ParameterType is ByReferenceType { ElementType: var number } &&
            known.TryGetValue(Key(call.DeclaringType.Name, name, call.Parameters.Select((_, k) => k == 0 ? "!!0&" : "!!0"), 1), out var generic)) return (generic, [number]);
        return null;
    }

    /// <summary>The parameters a method has beyond those of its partner, in order.</summary>
    public static IEnumerable<string> Extras(MethodInfo method) => method.GetParameters().Select(p => p.Name!).Where(n => extras.Contains(n));

    static IEnumerable<ParameterInfo> Given(MethodInfo method) => method.GetParameters().Where(p => !extras.Contains(p.Name));

    static string Key(string type, string name, IEnumerable<string> parameters, int generics) => $"{type}.{name}`{generics}({string.Join(",", parameters)})";

    static string GetName(this TypeReference type) => type switch
    {
        RequiredModifierType m => m.ElementType.GetName(),
        OptionalModifierType m => m.ElementType.GetName(),
        ByReferenceType b => b.ElementType.GetName() + "&",
        GenericParameter p => $"!!{p.Position}",
        _ => type.Name,
    };

    static string GetName(this Type type) =>
        type.IsByRef ? type.GetElementType()!.GetName() + "&" : type.IsGenericMethodParameter ? $"!!{type.GenericParameterPosition}" : type.Name;
}
