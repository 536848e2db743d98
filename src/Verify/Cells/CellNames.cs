namespace Verify;

/// <summary>Type names as people type them: no arity, arguments after dots.</summary>
public static class CellNames
{
    /// <summary><c>Elman&lt;Tanh&gt;</c> becomes <c>Elman.Tanh</c>.</summary>
    public static string Of(Type type) => type.IsGenericType
        ? $"{Bare(type)}.{string.Join('.', type.GetGenericArguments().Select(Of))}"
        : type.Name;

    /// <summary>The name without its type arguments.</summary>
    public static string Bare(Type type) => type.Name.Split('`')[0];
}
