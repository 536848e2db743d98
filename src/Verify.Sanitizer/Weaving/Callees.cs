using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Verify.Checking;

/// <summary>A method's body and what its type parameters stand for; <paramref name="Of"/> is the type it belongs to.</summary>
sealed record Callee(MethodDefinition Body, Generics Generics, TypeReference Of)
{
    /// <summary>Tells instances of one method apart.</summary>
    public string Key { get; } = $"{Of.FullName}::{Body.FullName}<{string.Join(", ", Generics.OfMethod.Select(t => t.FullName))}>";
}

/// <summary>Which body a call comes to, and whether that body has to do with the device.</summary>
/// <remarks>A call on a type parameter comes to the method of the struct that the parameter stands for, as in ILGPU, which compiles a kernel for each
/// set of type arguments; where the parameters are left open it comes to nothing known.</remarks>
sealed class Callees(Importer importer)
{
    const int DeepestNesting = 8;
    readonly Dictionary<string, Reach> reaches = [];
    readonly Stack<MethodDefinition> inside = [];

    /// <summary>Whether a body uses the device, whether it must be laid in, and whether it calls what must be on a type.</summary>
    readonly record struct Reach(bool Uses, bool Touches, bool OnTypes);

    /// <summary>The body that user code gives; null for the framework's, ILGPU's, and what is only known at run time.</summary>
    /// <param name="i">The call.</param>
    /// <param name="constrained">The type in the prefix of the call, its parameters replaced, or null.</param>
    /// <param name="generics">What the caller's type parameters stand for.</param>
    public Callee? Of(Instruction i, TypeReference? constrained, Generics generics)
    {
        var method = (MethodReference)i.Operand;
        if (constrained != null) return Known(constrained) is { } type ? Implementation(method, constrained, type, generics) : null;
        if (i.OpCode.Code != Code.Call || method.DeclaringType is ArrayType || IsFramework(method.DeclaringType) || DeviceApi.Has(method.DeclaringType)) return null;
        return method.Resolve() is { HasBody: true } body ? new(body, Inner(importer.Type(method.DeclaringType, generics), method, generics), importer.Type(method.DeclaringType, generics)) : null;
    }

    /// <summary>The bodies that interfaces give to a method which the struct leaves to them: ILGPU compiles none that has a <c>this</c>.</summary>
    public IEnumerable<Callee> Defaults(Instruction i, TypeReference constrained, Generics generics)
    {
        var method = (MethodReference)i.Operand;
        if (Known(constrained) is not { } type || Of(i, constrained, generics) != null || IsFramework(method.DeclaringType) || DeviceApi.Has(method.DeclaringType)) yield break;
        if (method.Resolve() is { HasBody: true } body) yield return new(body, Inner(importer.Type(method.DeclaringType, generics), method, generics), importer.Type(method.DeclaringType, generics));
        foreach (var (again, of) in Again(method, constrained, type, generics)) yield return new(again, Inner(of, method, generics), of);
    }

    /// <summary>Whether a body, or one that it calls, uses ILGPU's surface, or takes references that may lead to it.</summary>
    public bool Touches(Callee callee) => Look(callee).Touches;

    /// <summary>Whether a body, or one that it calls, calls a method of a type in a prefix that touches the device.</summary>
    public bool TouchesOnTypes(Callee callee) => Look(callee).OnTypes;

    Reach Look(Callee callee)
    {
        if (reaches.TryGetValue(callee.Key, out var known)) return known;
        if (inside.Count(m => m == callee.Body) > DeepestNesting) return default;
        reaches[callee.Key] = default;    // a cycle is refused when it is laid in; if nothing in it touches the device it need not be
        inside.Push(callee.Body);
        bool takes = TakesReferences(callee.Body), uses = false, passes = false, onTypes = false, passesToTypes = false;
        TypeReference? constrained = null;
        foreach (var i in callee.Body.Body.Instructions)
        {
            if (i.OpCode.Code == Code.Constrained) constrained = importer.Type((TypeReference)i.Operand, callee.Generics);
            if (i.Operand is not MethodReference called) continue;
            uses |= UsesDevice(called) || constrained == null && Flattener.IsOfAnObject(i.OpCode.Code, called);     // an object is refused where it is laid in
            var inner = constrained == null ? [] : Defaults(i, constrained, callee.Generics).ToList();
            if (Of(i, constrained, callee.Generics) is { } one) inner.Add(one);
            foreach (var reach in inner.Select(Look))
            {
                uses |= reach.Uses;
                passes |= reach.Touches;
                onTypes |= reach.OnTypes || constrained != null && reach.Uses;
                passesToTypes |= constrained != null && reach.Touches;
            }
            constrained = null;
        }
        inside.Pop();
        // Where all comes in as values and nothing of the device is used, references lead to the method's own variables.
        uses |= passes && (takes || callee.Body.HasThis);
        return reaches[callee.Key] = new(uses, takes || uses, onTypes || passesToTypes && uses);
    }

    /// <summary>Whether a type, or its namespace, is the framework's; or not known, being a type parameter.</summary>
    public static bool IsFramework(TypeReference type) => type.GetElementType().Namespace is var n && (n == "System" || n.StartsWith("System.", StringComparison.Ordinal)) || type.IsGenericParameter;

    static bool TakesReferences(MethodDefinition method) =>
        method.Parameters.Any(p => p.ParameterType.IsByReference || p.ParameterType.IsPointer || p.ParameterType is RequiredModifierType)
            || method.ReturnType.IsByReference || method.ReturnType is RequiredModifierType;

    static bool UsesDevice(MethodReference method) => DeviceApi.Has(method.DeclaringType) &&
        method.DeclaringType.Name is var n && (n is "Group" or "Grid" or "Warp" or "SharedMemory" or "LocalMemory" or "Atomic" or "MemoryFence" or "GroupExtensions" or "WarpExtensions" || n.StartsWith("VariableView") || n.StartsWith("ArrayView"));

    static TypeDefinition? Known(TypeReference type) =>
        type is GenericParameter or ArrayType || IsFramework(type) || DeviceApi.Has(type) ? null : type.Resolve() is { IsValueType: true } definition ? definition : null;

    /// <summary>The struct's own method, else the body that the interface gives to a static one.</summary>
    Callee? Implementation(MethodReference method, TypeReference of, TypeDefinition type, Generics generics)
    {
        var inner = Inner(of, method, generics);
        string contract = importer.Type(method.DeclaringType, generics).FullName, signature = Signature(method, t => importer.AsUsed(t, method, generics));
        bool Same(MethodDefinition m) => m.HasBody && m.GenericParameters.Count == inner.OfMethod.Count && Signature(m, t => importer.Type(t, inner)) == signature;
        bool Named(MethodReference o) => o.Name == method.Name && importer.Type(o.DeclaringType, inner).FullName == contract;
        var body = type.Methods.FirstOrDefault(m => m.Overrides.Any(Named) && Same(m)) ?? type.Methods.FirstOrDefault(m => m.Name == method.Name && m.IsPublic && Same(m));
        if (body != null) return new(body, inner, of);
        if (method.HasThis || method.Resolve() is not { HasBody: true } given || Again(method, of, type, generics).Any()) return null;
        var declaring = importer.Type(method.DeclaringType, generics);
        return new(given, Inner(declaring, method, generics), declaring);
    }

    /// <summary>Bodies that interfaces of a struct give to a method of another interface.</summary>
    IEnumerable<(MethodDefinition Body, TypeReference Of)> Again(MethodReference method, TypeReference of, TypeDefinition type, Generics generics)
    {
        string contract = importer.Type(method.DeclaringType, generics).FullName;
        foreach (var reference in type.Interfaces)
        {
            var face = importer.Type(reference.InterfaceType, Inner(of, null, generics));
            foreach (var body in face.Resolve()?.Methods ?? [])
                if (body.HasBody && body.Overrides.Any(o => o.Name == method.Name && importer.Type(o.DeclaringType, Inner(face, null, generics)).FullName == contract)) yield return (body, face);
        }
    }

    Generics Inner(TypeReference of, MethodReference? method, Generics generics) =>
        new(of is GenericInstanceType g ? [.. g.GenericArguments] : [], method is GenericInstanceMethod m ? [.. m.GenericArguments.Select(a => importer.Type(a, generics))] : []);

    static string Signature(MethodReference method, Func<TypeReference, TypeReference> closed) =>
        $"{method.HasThis} {closed(method.ReturnType).FullName}({string.Join(", ", method.Parameters.Select(p => closed(p.ParameterType).FullName))})";
}
