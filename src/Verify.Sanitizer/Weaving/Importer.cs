using Mono.Cecil;

namespace Verify.Checking;

/// <summary>Carries types, methods and fields of a kernel's assembly over into the woven one, generic parameters replaced.</summary>
sealed class Importer(ModuleDefinition target)
{
    public ModuleDefinition Target => target;

    /// <summary>A type; without <paramref name="generics"/> its parameters stay, as in the signature of a reference.</summary>
    public TypeReference Type(TypeReference type, Generics? generics) => type switch
    {
        GenericParameter p => generics?[p] ?? p,
        GenericInstanceType g => Instance(g, generics),
        ByReferenceType b => new ByReferenceType(Type(b.ElementType, generics)),
        PointerType p => new PointerType(Type(p.ElementType, generics)),
        ArrayType a => a.IsVector ? new ArrayType(Type(a.ElementType, generics)) : new ArrayType(Type(a.ElementType, generics), a.Rank),
        RequiredModifierType m => new RequiredModifierType(Type(m.ModifierType, generics), Type(m.ElementType, generics)),
        OptionalModifierType m => new OptionalModifierType(Type(m.ModifierType, generics), Type(m.ElementType, generics)),
        PinnedType p => new PinnedType(Type(p.ElementType, generics)),
        FunctionPointerType => throw new NotSupportedException("A function pointer has no meaning on a device."),
        _ => target.ImportReference(type),
    };

    public MethodReference Method(MethodReference method, Generics? generics)
    {
        if (method is GenericInstanceMethod closed)
        {
            var instance = new GenericInstanceMethod(Method(closed.ElementMethod, generics));
            foreach (var argument in closed.GenericArguments) instance.GenericArguments.Add(Type(argument, generics));
            return instance;
        }
        var result = new MethodReference(method.Name, Type(method.ReturnType, null), Type(method.DeclaringType, generics))
        {
            HasThis = method.HasThis, ExplicitThis = method.ExplicitThis, CallingConvention = method.CallingConvention,
        };
        foreach (var parameter in method.GenericParameters) result.GenericParameters.Add(new GenericParameter(parameter.Name, result));
        foreach (var parameter in method.Parameters) result.Parameters.Add(new ParameterDefinition(Type(parameter.ParameterType, null)));
        return result;
    }

    public FieldReference Field(FieldReference field, Generics? generics) =>
        new(field.Name, Type(field.FieldType, null), Type(field.DeclaringType, generics));

    /// <summary>What a type in a member's signature is where the member is used.</summary>
    public TypeReference AsUsed(TypeReference type, MemberReference member, Generics? generics)
    {
        TypeReference[] ofType = member.DeclaringType is GenericInstanceType g ? [.. g.GenericArguments.Select(a => Type(a, generics))] : [];
        TypeReference[] ofMethod = member is GenericInstanceMethod m ? [.. m.GenericArguments.Select(a => Type(a, generics))] : [];
        return Type(type, new Generics(ofType, ofMethod));
    }

    GenericInstanceType Instance(GenericInstanceType type, Generics? generics)
    {
        var result = new GenericInstanceType(target.ImportReference(type.ElementType));
        foreach (var argument in type.GenericArguments) result.GenericArguments.Add(Type(argument, generics));
        return result;
    }
}
