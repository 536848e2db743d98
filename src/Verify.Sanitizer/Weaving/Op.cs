using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Verify.Checking;

/// <summary>One instruction of a kernel with its helpers laid in, before the watching and stopping is added.</summary>
sealed class Op(OpCode code, object? operand = null)
{
    public OpCode Code { get; } = code;

    /// <summary>An imported member, a variable, a constant, an <see cref="Op"/> or several to jump to.</summary>
    public object? Operand { get; set; } = operand;

    public Pause Pause { get; init; }

    /// <summary>What a call takes, <c>this</c> first, and gives; null gives nothing.</summary>
    public TypeReference[] Takes { get; init; } = [];
    public TypeReference? Gives { get; init; }

    /// <summary>The type of a field, as it is where the field is used.</summary>
    public TypeReference? FieldType { get; init; }

    /// <summary>True of a call into code that is not woven, whose references must be watched at the call.</summary>
    public bool Foreign { get; init; }

    /// <summary>True of a call on a type parameter that is left open.</summary>
    public bool OnParameter { get; init; }

    /// <summary>True where <c>this</c> of a foreign call is only read.</summary>
    public bool ReadsThis { get; init; }

    /// <summary>Where this is, for reports.</summary>
    public int Site { get; init; }

    /// <summary>The places of the loads whose values it uses though no compare and exchange makes them good; see <see cref="Validation"/>.</summary>
    public int[] Unvalidated { get; set; } = [];

    /// <summary>What is on the stack before it runs; null if it never does.</summary>
    public Slot[]? Before { get; set; }

    /// <summary>Whether it is handed an address that may lead to device memory.</summary>
    public bool TakesDeviceAddress => Before is { } stack && Takes.Zip(stack.TakeLast(Takes.Length)).Any(t => t.First is ByReferenceType && !t.Second.Private);

    public bool EndsFlow => Code.FlowControl is FlowControl.Branch or FlowControl.Return or FlowControl.Throw;

    public IEnumerable<Op> Targets => Operand switch { Op one => [one], Op[] many => many, _ => [] };
}

/// <summary>Whether a thread stops here.</summary>
enum Pause : byte { No, Always, IfAsked }

/// <summary>One place of the evaluation stack. An address is private if it cannot lead to device memory, of the thread's own if it may lead into one of its
/// variables or arguments, and of an element if it may lead into a C# array; beside it the variable it is the address of, if known, and the parameters whose
/// memory it may lead to, as <see cref="Origins"/> numbers them.</summary>
readonly record struct Slot(TypeReference Type, bool Private = false, VariableDefinition? Of = null, ulong From = 0, bool Own = false, bool Element = false)
{
    /// <summary>What is true of both where two ways meet.</summary>
    public Slot Or(Slot other) =>
        this with { Private = Private && other.Private, Of = Of == other.Of ? Of : null, From = From | other.From, Own = Own || other.Own, Element = Element || other.Element };
}
