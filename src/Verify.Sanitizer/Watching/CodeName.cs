using System.Reflection;
using System.Text.RegularExpressions;

namespace Verify.Checking;

/// <summary>What the source calls a method: a lambda and a local function by the method they stand in, not by the compiler's name for them.</summary>
static partial class CodeName
{
    /// <summary>A method with its type.</summary>
    public static string Of(MethodInfo method)
    {
        var type = method.DeclaringType;
        while (type is { Name: ['<', ..], DeclaringType: { } outer }) type = outer;
        return type == null ? Of(method.Name) : $"{Of(type.Name)}.{Of(method.Name)}";
    }

    /// <summary>A method by its compiled name: <c>&lt;Launch&gt;b__0_1</c> is a lambda in Launch, <c>&lt;Launch&gt;g__Fill|0_1</c> its local function Fill.</summary>
    public static string Of(string compiled) => Made().Match(compiled) is not { Success: true } made ? compiled
        : made.Groups["local"] is { Success: true, Value: var local } ? $"{Of(made.Groups["outer"].Value)}.{local}" : $"{Of(made.Groups["outer"].Value)}'s lambda";

    [GeneratedRegex(@"^<(?<outer>.+)>(b__[\d_]+|g__(?<local>\w+)\|[\d_]+)$")]
    private static partial Regex Made();
}
