using System.Collections.Concurrent;
using System.Reflection;

namespace Verify.Checking;

/// <summary>The views inside an argument, fields of structures included; for reports and launch checks, so reflection is fast enough.</summary>
static class ViewsIn
{
    static readonly ConcurrentDictionary<Type, FieldInfo[]> fields = new();
    static readonly ConcurrentDictionary<Type, bool> holds = new();

    /// <summary>One view: its memory and the part it shows; of a launch also which argument it is, or which of that argument's fields it is in.</summary>
    public readonly record struct Window(Region Region, nint Start, long Bytes, int ElementSize, int Argument = -1, string? Field = null, Steps? Steps = null);

    /// <summary>Whether values of a type can hold views at all.</summary>
    public static bool CanHold(Type type) => holds.GetOrAdd(type, t =>
        !t.IsPrimitive && !t.IsEnum && (IsView(t) || Fields(t).Any(f => f.FieldType.IsValueType && f.FieldType != t && CanHold(f.FieldType))));

    public static IEnumerable<(string Path, Window View)> Find(object? argument, string path = "")
    {
        if (argument == null || !CanHold(argument.GetType())) yield break;
        if (argument is IWindow window)
        {
            if (window.Window is { } view) yield return (path, view);
            yield break;
        }
        foreach (var field in Fields(argument.GetType()))
            foreach (var inner in Find(field.GetValue(argument), IsWrapper(argument.GetType()) ? path : $"{path}.{Tidy(field.Name)}"))
                yield return argument is IStepped many ? (inner.Path, inner.View with { Steps = many.Steps }) : inner;
    }

    static FieldInfo[] Fields(Type type) =>
        fields.GetOrAdd(type, t => t.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic));

    static bool IsView(Type type) => typeof(IWindow).IsAssignableFrom(type);

    static bool IsWrapper(Type type) => type.Assembly == typeof(ViewsIn).Assembly;

    static string Tidy(string field) => field.StartsWith('<') ? field[1..field.IndexOf('>')] : field;
}

/// <summary>Something that is a view of one region.</summary>
interface IWindow
{
    ViewsIn.Window? Window { get; }
}
