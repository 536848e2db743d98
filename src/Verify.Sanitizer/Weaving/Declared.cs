using System.Text.RegularExpressions;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Verify.Checking;

/// <summary>What the source calls memory that a kernel allocates.</summary>
/// <remarks>An optimising compiler may keep the view on the stack, so that no variable is left to name it: then the statement is read in the source, if that
/// is at hand, and if it is not the memory goes by its line.</remarks>
static partial class Declared
{
    public static string Name(MethodDefinition method, Instruction allocation, string memory)
    {
        if (allocation.Next is { OpCode.Code: Code.Stloc, Operand: VariableDefinition v } && method.DebugInformation.TryGetName(v, out string name)) return name;
        if (method.DebugInformation.SequencePoints.LastOrDefault(p => p.Offset <= allocation.Offset && !p.IsHidden) is not { } point) return $"{memory} memory of {method.Name}";
        return Declaration().Match(Text(point)) is { Success: true } found ? found.Groups["name"].Value : $"{memory} memory of {Path.GetFileName(point.Document.Url)}:{point.StartLine}";
    }

    /// <summary>The statement's text; nothing where the source is not at hand.</summary>
    static string Text(SequencePoint point)
    {
        try
        {
            string[] lines = [.. File.ReadLines(point.Document.Url).Skip(point.StartLine - 1).Take(point.EndLine - point.StartLine + 1)];
            return lines.Length == 0 || point.StartColumn > lines[0].Length ? "" : string.Join(" ", lines)[(point.StartColumn - 1)..];
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException) { return ""; }
    }

    /// <summary><c>var tile = SharedMemory…</c> or <c>var row = new…</c>, with any type before the name, and <c>ref</c> or <c>new Tile(</c> behind the sign.</summary>
    [GeneratedRegex(@"^[^=;(]*?(?<name>\w+)\s*=\s*[^=;]*?\b((Shared|Local)Memory|new)\b")]
    private static partial Regex Declaration();
}
