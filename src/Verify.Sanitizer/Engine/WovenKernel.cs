using System.Reflection;

namespace Verify.Checking;

/// <summary>What the weaver made of one kernel: its first frame and the tables that reports need.</summary>
sealed record WovenKernel(MethodInfo Method, Frame Prototype, Place[] Places, string[] SharedNames, string[] LocalNames, bool HandsOver, bool Swaps, HashSet<(int Argument, string? Field)>? Written, HashSet<int> Unvalidated)
{
    public string Name { get; } = CodeName.Of(Method) +
        (Method.IsGenericMethod ? $"<{string.Join(", ", Method.GetGenericArguments().Select(t => t.Name))}>" : "");

    readonly HashSet<int> beginnings = [];

    /// <summary>Remembers where loops of compare and exchange were seen to begin, in any launch.</summary>
    public void Learn(IReadOnlyCollection<int> sites)
    {
        lock (beginnings) beginnings.UnionWith(sites);
    }

    /// <summary>Whether the plain read at a place in the code may begin such a loop: it was seen to, or no launch has needed to exchange yet.</summary>
    public bool MayBeginExchange(int site)
    {
        lock (beginnings) return beginnings.Count == 0 || beginnings.Contains(site);
    }

    /// <summary>Whether the kernel may write through a parameter, or through one of its fields.</summary>
    public bool Writes(int argument, string? field) => Written == null || Written.Contains((argument, null)) || Written.Contains((argument, field));

    public string[] ParameterNames { get; } = [.. Method.GetParameters().Select(p => p.Name ?? $"argument {p.Position}")];

    /// <summary>Which parameters the kernel has promised not to write.</summary>
    public bool[] ReadOnly { get; } =
        [.. Method.GetParameters().Select(p => p.GetCustomAttribute<System.ComponentModel.ReadOnlyAttribute>() is { IsReadOnly: true })];

    public bool PromisesToRead => ReadOnly.Contains(true);
}
