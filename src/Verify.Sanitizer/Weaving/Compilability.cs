using System.Reflection;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Verify.Checking;

/// <summary>Looks through a kernel and all that it calls for what ILGPU's compilers for CUDA and OpenCL refuse, though its CPU device and this one run it.</summary>
/// <remarks>Tried with ILGPU 1.5.3, a construct at a time; only what was refused there is named. Static members of type parameters are followed into the types
/// that the kernel is closed over; a framework method is not looked into.</remarks>
sealed class Compilability
{
    const string Both = "CUDA or OpenCL", Cuda = "CUDA";
    readonly HashSet<string> seen = [];
    readonly bool hasAlgorithms;

    Compilability(ModuleDefinition module) => hasAlgorithms = module.AssemblyReferences.Any(r => r.Name == "ILGPU.Algorithms");

    /// <summary>The first construct that would be refused, with its place, or null.</summary>
    public static Fault? Refusal(MethodInfo kernel)
    {
        lock (Weaver.Gate)
        {
            var method = KernelSource.Of(kernel);
            Type[] arguments = [.. kernel.DeclaringType!.GetGenericArguments(), .. kernel.GetGenericArguments()];
            GenericParameter[] parameters = [.. method.DeclaringType.GenericParameters, .. method.GenericParameters];
            var closed = parameters.Zip(arguments).ToDictionary(p => p.First.Name, p => p.Second);
            return new Compilability(method.Module).In(method, closed);
        }
    }

    Fault? In(MethodDefinition method, IReadOnlyDictionary<string, Type> closed)
    {
        if (!method.HasBody || !seen.Add(method.FullName)) return null;
        if (method.Body.HasExceptionHandlers) return Found(method, method.Body.ExceptionHandlers[0].TryStart, "a try block", Both);
        TypeReference? constrained = null;
        foreach (var i in method.Body.Instructions)
        {
            if (Refused(method, i) is { } what) return Found(method, i, what.Construct, what.By);
            if (i.OpCode.Code == Code.Constrained) constrained = (TypeReference)i.Operand;
            else if (i.OpCode.Code is Code.Call or Code.Callvirt or Code.Newobj)
            {
                foreach (var called in Called((MethodReference)i.Operand, constrained, closed))
                    if (In(called, closed) is { } inside) return inside;
                constrained = null;
            }
        }
        return null;
    }

    (string Construct, string By)? Refused(MethodDefinition method, Instruction i) => i.OpCode.Code switch
    {
        Code.Throw or Code.Rethrow => ("throw", Both),
        Code.Ldftn or Code.Ldvirtftn or Code.Calli => ("a delegate or a lambda", Both),
        Code.Ldsfld when ((FieldReference)i.Operand).DeclaringType.Name.StartsWith("<>c", StringComparison.Ordinal) => ("a delegate or a lambda", Both),     // where C# keeps one for the next time
        Code.Localloc => ("stackalloc", Both),
        Code.Stsfld or Code.Ldsfld when ((FieldReference)i.Operand).Resolve() is { IsInitOnly: false, IsLiteral: false } field => ($"the static field {field.Name}, which can change", Both),
        Code.Ldsfld when ((FieldReference)i.Operand).FieldType is ArrayType => ($"the static array {((FieldReference)i.Operand).Name}", Both),
        Code.Ldtoken when i.Operand is TypeReference => ("typeof", Both),
        Code.Call or Code.Callvirt or Code.Newobj => RefusedCall(method, i, (MethodReference)i.Operand),
        _ => null,
    };

    (string Construct, string By)? RefusedCall(MethodDefinition method, Instruction i, MethodReference called)
    {
        if (i.Previous?.OpCode.Code != Code.Constrained && Flattener.IsOfAnObject(i.OpCode.Code, called)) return (Object(called), Both);
        string type = called.DeclaringType.GetElementType().FullName, name = $"{called.DeclaringType.Name}.{called.Name}";
        return type switch
        {
            "System.Decimal" => ("decimal", Both),
            "System.Span`1" or "System.ReadOnlySpan`1" => (name.Split('`')[0], Both),
            "System.Collections.Generic.EqualityComparer`1" => ("the == or Equals of a record", Both),
            "System.Nullable`1" when called.Name == "get_Value" => ("Nullable<T>.Value, which may throw", Both),
            "System.Math" when called.Name == "Clamp" => ("Math.Clamp, which may throw", Both),
            "System.Math" or "System.MathF" when called.Name == "FusedMultiplyAdd" => (name + ", which is left unresolved", Cuda),
            "System.Math" or "System.MathF" when called.Name == "Exp" && !hasAlgorithms => (name + " without ILGPU.Algorithms", Cuda),
            "System.Math" when called.Name == "Tanh" && !hasAlgorithms => (name + " without ILGPU.Algorithms", Cuda),
            "System.Runtime.CompilerServices.Unsafe" when called.Name is "BitCast" or "SizeOf" or "Add" => (name, Both),
            "System.BitConverter" when called.Name.Contains("UInt", StringComparison.Ordinal) => (name, Both),
            "ILGPU.SharedMemory" when called.Name == "Allocate" && called.Parameters.Count == 1 && i.Previous?.OpCode.Code is Code.Ldarg or Code.Ldarg_0 or Code.Ldarg_1 or Code.Ldarg_2 or Code.Ldarg_3 or Code.Ldarg_S && method.IsStatic && !seen.Skip(1).Any()
                => ("SharedMemory.Allocate of a size that is a parameter", Both),
            _ => null,
        };
    }

    /// <summary>The bodies that a call can reach: the method's own, or that of a static member of a type parameter in the type it stands for.</summary>
    static IEnumerable<MethodDefinition> Called(MethodReference method, TypeReference? constrained, IReadOnlyDictionary<string, Type> closed)
    {
        var scope = method.DeclaringType.GetElementType();
        if (scope.Namespace is var n && (n == "System" || n.StartsWith("System.", StringComparison.Ordinal) || n == "ILGPU" || n.StartsWith("ILGPU.", StringComparison.Ordinal)) || scope is ArrayType) yield break;
        if (constrained == null)
        {
            if (method.Resolve() is { } definition) yield return definition;
            yield break;
        }
        var type = constrained is GenericParameter parameter ? closed.TryGetValue(parameter.Name, out var given) && Defined(given) is { } found ? found : null : constrained.Resolve();
        if (type == null || type.Namespace is "System") yield break;
        foreach (var member in type.Methods)
            if ((member.Name == method.Name || member.Name.EndsWith("." + method.Name, StringComparison.Ordinal)) && member.Parameters.Count == method.Parameters.Count) yield return member;
    }

    static TypeDefinition? Defined(Type type) => type.IsPrimitive || type.Assembly == typeof(object).Assembly ? null
        : KernelSource.ModuleOf(type.Assembly).LookupToken(type.MetadataToken) as TypeDefinition;

    /// <summary>What a call of an object's method, or the making of one, is called.</summary>
    public static string Object(MethodReference called) => called.Name == ".ctor" ? $"the class {called.DeclaringType.Name}" : $"{called.DeclaringType.Name}.{called.Name}, called on an object";

    /// <summary>A construct that would be refused, with its place.</summary>
    public static Fault Found(MethodDefinition method, Instruction at, string construct, string by = Both)
    {
        var point = method.DebugInformation.SequencePoints.LastOrDefault(p => p.Offset <= at.Offset && !p.IsHidden);
        var place = new Place(method.Name, at.Offset, point?.Document.Url, point?.StartLine ?? 0);
        return new(FaultKind.Uncompilable, $"would not compile for {by}: {construct}, at {place}", Place: place.ToString());
    }
}
