using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Verify.Checking;

/// <summary>Which of a kernel's parameters, or of their fields, an address or a view may have come from, as a set of bits; and which may be written through.</summary>
/// <remarks>What no instruction can write needs no memory of its readers: most loads are of such. Whatever is not understood counts as written.</remarks>
sealed class Origins
{
    /// <summary>Everything.</summary>
    public const ulong All = ulong.MaxValue;

    readonly List<(int Argument, string? Field)> paths = [];
    readonly Dictionary<VariableDefinition, ulong> held = [];
    readonly Dictionary<string, bool> holds = [];

    /// <summary>What may be written through.</summary>
    public ulong Written { get; private set; }

    /// <summary>Grows as variables are found to hold more.</summary>
    public int Version { get; private set; }

    public void Write(ulong from) => Written |= from;

    /// <summary>The parameters, and fields of parameters, that may be written through; null if that may be any.</summary>
    public HashSet<(int Argument, string? Field)>? WrittenPaths() => Written == All ? null : [.. paths.Where((_, k) => (Written >> k & 1) != 0)];

    public ulong In(VariableDefinition variable) => held.GetValueOrDefault(variable);

    /// <summary>A variable may hold this besides what it held.</summary>
    public void Hold(VariableDefinition variable, ulong from)
    {
        ulong before = In(variable);
        if ((before | from) == before) return;
        held[variable] = before | from;
        Version++;
    }

    /// <summary>A value with origins goes to an address: into a variable, or who knows where.</summary>
    public void Store(in Slot address, in Slot value)
    {
        if (value.From == 0) return;
        if (address.Of is { } variable) Hold(variable, value.From); else Write(All);
    }

    /// <summary>A field of the launch's arguments.</summary>
    public ulong Argument(string field) => Path(int.Parse(field.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture) - 1, null);

    /// <summary>A field of something that holds views: of a parameter, one of its fields.</summary>
    public ulong Field(in Slot of, string field)
    {
        if (of.From == All || !CanHold(of.Type)) return of.From;
        ulong result = 0;
        for (int k = 0; k < paths.Count; k++)
            if ((of.From >> k & 1) != 0) result |= paths[k].Field == null ? Path(paths[k].Argument, field) : 1ul << k;
        return result;
    }

    ulong Path(int argument, string? field)
    {
        int at = paths.IndexOf((argument, field));
        if (at < 0) { at = paths.Count; paths.Add((argument, field)); }
        return at < 63 ? 1ul << at : All;
    }

    /// <summary>Whether values of a type can hold views of memory.</summary>
    public bool CanHold(TypeReference type)
    {
        if (holds.TryGetValue(type.FullName, out bool known)) return known;
        holds[type.FullName] = false;
        return holds[type.FullName] = type switch
        {
            GenericParameter p => !p.Constraints.Any(c => c.ConstraintType is RequiredModifierType { ModifierType.Name: "UnmanagedType" }),
            GenericInstanceType g => IsView(g.ElementType) || g.GenericArguments.Any(CanHold) || HasViews(g.ElementType),
            TypeSpecification of => CanHold(of.ElementType),
            _ => IsView(type) || !type.IsPrimitive && HasViews(type),
        };
    }

    bool HasViews(TypeReference type) => type.Namespace is not ("System" or "System.Numerics") && type.Resolve() is { IsValueType: true, IsEnum: false } definition &&
        definition.Fields.Any(f => !f.IsStatic && f.FieldType is not GenericParameter && CanHold(f.FieldType));

    static bool IsView(TypeReference type) => DeviceApi.Has(type) && (type.Name.StartsWith("ArrayView", StringComparison.Ordinal) || type.Name.StartsWith("VariableView", StringComparison.Ordinal));
}
