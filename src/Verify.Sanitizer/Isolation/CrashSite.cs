using System.Reflection;
using System.Text.RegularExpressions;

namespace Verify.Checking;

/// <summary>Where a process crashed, from the stack that the runtime prints on its way out.</summary>
static partial class CrashSite
{
    /// <summary>The innermost method of an assembly that the stack names, with its first line; null if it names none.</summary>
    public static string? In(string stack, Assembly assembly)
    {
        lock (Weaver.Gate)
            foreach (Match frame in Frame().Matches(stack))
            {
                var methods = KernelSource.ModuleOf(assembly).GetType(frame.Groups["type"].Value.Replace('+', '/'))?.Methods;
                if (methods?.FirstOrDefault(m => m.Name == frame.Groups["method"].Value && m.HasBody)?.DebugInformation.SequencePoints.FirstOrDefault(p => !p.IsHidden) is { } point)
                    return $"{frame.Groups["method"].Value} {Path.GetFileName(point.Document.Url)}:{point.StartLine}";
            }
        return null;
    }

    [GeneratedRegex(@"^\s*at (?<type>[\w.+<>`]+?)\.(?<method>[\w<>|]+)\(", RegexOptions.Multiline)]
    private static partial Regex Frame();
}
