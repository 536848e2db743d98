using Mono.Cecil;

namespace Verify.Checking;

/// <summary>What the generic parameters of a type and a method stand for.</summary>
sealed record Generics(IReadOnlyList<TypeReference> OfType, IReadOnlyList<TypeReference> OfMethod)
{
    public TypeReference this[GenericParameter p] => p.Type == GenericParameterType.Type ? OfType[p.Position] : OfMethod[p.Position];
}
