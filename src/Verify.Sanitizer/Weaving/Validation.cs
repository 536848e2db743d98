using System.Collections;
using System.Numerics;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Verify.Checking;

/// <summary>Which plain loads a compare and exchange makes good, by comparing what they gave, and where what they gave is used without that.</summary>
/// <remarks>A loop that reads, computes, compares and exchanges may read plainly: if the word has changed the exchange fails, and all is done again with what is there now. That holds of nothing
/// else. What was read is used unvalidated where it goes into a new value whose exchange compares something else, or into other memory while no exchange compares it, or compares it only
/// later, and the next try neither reads nor stores anew. Only what certainly comes of a load, whichever way the thread came, is told of; what may be compared by some way counts as compared.</remarks>
sealed class Validation(List<Op> ops, int variables)
{
    const int MostLoads = 64;
    readonly Dictionary<Op, int> place = ops.Select((op, k) => (op, k)).ToDictionary(p => p.op, p => p.k);
    readonly int[] loads = [.. Enumerable.Range(0, ops.Count).Where(k => Loads(ops[k])).Take(MostLoads)];
    readonly BitArray taken = Liveness.Taken(ops, variables);
    ulong[]?[] perhaps = [], certain = [];
    ulong inMemory;

    /// <summary>Notes at each instruction the places of the loads whose values it uses unvalidated; gives all those places.</summary>
    public HashSet<int> Mark()
    {
        ulong before;
        do
        {
            before = inMemory;
            perhaps = Flow(certainly: false);
        }
        while (inMemory != before);
        certain = Flow(certainly: true);
        var unvalidated = new HashSet<int>();
        for (int k = 0; k < ops.Count; k++)
        {
            if (certain[k] == null) continue;
            int[] uses = [.. UsedBy(k).Select(load => ops[loads[load]].Site).Distinct()];
            if (uses.Length > 0) ops[k].Unvalidated = uses;
            unvalidated.UnionWith(uses);
        }
        return unvalidated;
    }

    /// <summary>The loads whose values an instruction hands to others' memory though nothing has compared them, nor will.</summary>
    IEnumerable<int> UsedBy(int k)
    {
        var op = ops[k];
        if (Target(op) is not { Private: false } target || target.From == 0) target = default;
        if (IsExchange(op))
        {
            ulong fresh = Of(certain[k]!, op, 2) & ~Of(perhaps[k]!, op, 1);
            ulong into = op.Before![^op.Takes.Length].From;
            return Bits(fresh).Where(load => ops[loads[load]].Before![^1].From is var from && (from == into || (from & into) != 0));
        }
        if (target.Type == null) return [];
        ulong stored = 0;
        for (int slot = 0, n = Pops(op); slot < n; slot++) stored |= Of(certain[k]!, op, slot);
        return Bits(stored).Where(load => Comparing(load) is var exchanges && (exchanges.Count == 0 || exchanges.Any(e => OutlivesFailure(k, target.From, e, loads[load]))));
    }

    /// <summary>The exchanges that may compare with what a load gave.</summary>
    List<int> Comparing(int load) => [.. Enumerable.Range(0, ops.Count).Where(k => perhaps[k] != null && IsExchange(ops[k]) && (Of(perhaps[k]!, ops[k], 1) >> load & 1) != 0)];

    /// <summary>Whether a store comes before an exchange that may fail and be tried again with neither the load nor a store into that memory done anew.</summary>
    bool OutlivesFailure(int store, ulong memory, int exchange, int load)
    {
        var again = Reached(exchange, load);
        return again.Contains(exchange) && Reached(store, load).Contains(exchange) && !again.Any(k => StoresInto(ops[k], memory));
    }

    static bool StoresInto(Op op, ulong memory) => Target(op) is { Private: false } target && (target.From & memory) != 0 || op.Foreign && op.TakesDeviceAddress;

    /// <summary>The instructions that may come after one without another coming first.</summary>
    HashSet<int> Reached(int from, int without)
    {
        var reached = new HashSet<int>();
        var work = new Stack<int>([from]);
        while (work.TryPop(out int k))
            foreach (int next in Next(k))
                if (next != without && reached.Add(next)) work.Push(next);
        return reached;
    }

    IEnumerable<int> Next(int k)
    {
        foreach (var target in ops[k].Targets) yield return place[target];
        if (!ops[k].EndsFlow && k + 1 < ops.Count) yield return k + 1;
    }

    /// <summary>Before each instruction, the loads from which each variable, and above them each place of the stack, has its value: by all ways, or by some.</summary>
    ulong[]?[] Flow(bool certainly)
    {
        var at = new ulong[]?[ops.Count];
        at[0] = new ulong[variables + ops.Max(op => op.Before?.Length ?? 0) + 2];
        var work = new Stack<int>([0]);
        while (work.TryPop(out int k))
        {
            var after = Step(k, at[k]!, certainly);
            foreach (int next in Next(k))
            {
                if (at[next] is not { } known) at[next] = [.. after];
                else
                {
                    bool changed = false;
                    for (int j = 0; j < known.Length; j++)
                    {
                        ulong both = certainly ? known[j] & after[j] : known[j] | after[j];
                        changed |= both != known[j];
                        known[j] = both;
                    }
                    if (!changed) continue;
                }
                work.Push(next);
            }
        }
        return at;
    }

    ulong[] Step(int k, ulong[] before, bool certainly)
    {
        var op = ops[k];
        ulong[] now = [.. before];
        int top = variables + op.Before!.Length;
        if (op.Code.Code is Code.Ldloc or Code.Stloc)
        {
            int variable = ((VariableDefinition)op.Operand!).Index;
            if (op.Code.Code == Code.Ldloc) now[top] = now[variable] | (taken[variable] && !certainly ? inMemory : 0);
            else now[variable] = taken[variable] && certainly ? 0 : now[top - 1];
            return now;
        }
        int pops = Pops(op);
        ulong value = 0;
        for (int slot = 0; slot < pops; slot++) value |= Of(before, op, slot);
        if (IsAtomic(op))
        {
            // What an atomic gives is fresh, and what was compared is settled: it was right, or it will be replaced.
            if (certainly && IsExchange(op))
            {
                ulong settled = Of(perhaps[k]!, op, 1);
                for (int j = 0; j < now.Length; j++) now[j] &= ~settled;
            }
            value = 0;
        }
        else
        {
            if (!certainly && MayStore(op)) inMemory |= value;
            if (!certainly && MayLoad(op)) value |= inMemory;
            int load = Array.IndexOf(loads, k);
            if (load >= 0)
            {
                if (certainly)
                    for (int j = 0; j < now.Length; j++) now[j] &= ~(1ul << load);     // what came of it the last time is another's
                value |= 1ul << load;
            }
        }
        (now[top - pops], now[top - pops + 1]) = (value, value);
        return now;
    }

    /// <summary>Where a value comes from that an instruction takes, counted from the first.</summary>
    ulong Of(ulong[] state, Op op, int taken) => state[variables + op.Before!.Length - Pops(op) + taken];

    static IEnumerable<int> Bits(ulong set)
    {
        for (; set != 0; set &= set - 1) yield return BitOperations.TrailingZeroCount(set);
    }

    static bool Loads(Op op) => op.Before is { Length: > 0 } stack && stack[^1] is { Private: false, Type: ByReferenceType } &&
        (op.Code.Code is Code.Ldobj or >= Code.Ldind_I1 and <= Code.Ldind_R8 || op.Code.Code == Code.Ldfld && !op.Foreign);

    static bool Stores(Op op) => op.Code.Code is >= Code.Stind_Ref and <= Code.Stind_R8 or Code.Stind_I or Code.Stobj || op.Code.Code == Code.Stfld && !op.Foreign;

    static bool MayLoad(Op op) => op.Code.Code is Code.Ldobj or >= Code.Ldind_I1 and <= Code.Ldind_Ref or Code.Ldfld or >= Code.Ldelem_I1 and <= Code.Ldelem_Ref or Code.Ldelem_Any || op.Takes.Any(t => t is ByReferenceType);

    static bool MayStore(Op op) => Stores(op) || op.Code.Code is Code.Cpobj or Code.Cpblk or >= Code.Stelem_I and <= Code.Stelem_Ref or Code.Stelem_Any ||
        op.Takes.Where((t, k) => t is ByReferenceType && !(k == 0 && op.ReadsThis)).Any();

    /// <summary>The address that a store or an atomic writes; null of anything else.</summary>
    static Slot? Target(Op op) => op.Before is not { } stack ? null : Stores(op) ? stack[^2] : IsAtomic(op) && op.Takes[0] is ByReferenceType ? stack[^op.Takes.Length] : null;

    static bool IsAtomic(Op op) => op.Operand is MethodReference { DeclaringType: { Name: nameof(InKernel.Atomic), Namespace: "Verify.InKernel" } } && op.Takes is [ByReferenceType, ..];

    static bool IsExchange(Op op) => IsAtomic(op) && ((MethodReference)op.Operand!).Name == nameof(InKernel.Atomic.CompareExchange);

    static int Pops(Op op) => op.Pause == Pause.IfAsked ? 1 : op.Code.Code is Code.Call or Code.Callvirt or Code.Newobj ? op.Takes.Length : op.Code.StackBehaviourPop switch
    {
        StackBehaviour.Pop1 or StackBehaviour.Popi or StackBehaviour.Popref => 1,
        StackBehaviour.Pop1_pop1 or StackBehaviour.Popi_pop1 or StackBehaviour.Popi_popi or StackBehaviour.Popi_popi8 or StackBehaviour.Popi_popr4 or StackBehaviour.Popi_popr8
            or StackBehaviour.Popref_pop1 or StackBehaviour.Popref_popi => 2,
        StackBehaviour.Popi_popi_popi or StackBehaviour.Popref_popi_popi or StackBehaviour.Popref_popi_popi8 or StackBehaviour.Popref_popi_popr4 or StackBehaviour.Popref_popi_popr8
            or StackBehaviour.Popref_popi_popref => 3,
        _ => 0,
    };
}
