using System.Collections;
using Mono.Cecil.Cil;

namespace Verify.Checking;

/// <summary>Which variables still matter at each instruction: only those need saving when a thread stops there.</summary>
static class Liveness
{
    /// <summary>By instruction, the variables (by their number) whose value is used later. One whose address is taken always matters.</summary>
    public static Dictionary<Op, BitArray> Of(List<Op> ops, int variables)
    {
        var taken = Taken(ops, variables);
        var live = ops.ToDictionary(o => o, _ => new BitArray(taken));
        for (bool changed = true; changed;)
        {
            changed = false;
            for (int k = ops.Count - 1; k >= 0; k--)
            {
                var op = ops[k];
                var now = new BitArray(taken);
                if (!op.EndsFlow && k + 1 < ops.Count) now.Or(live[ops[k + 1]]);
                foreach (var target in op.Targets) now.Or(live[target]);
                if (op.Operand is VariableDefinition v)
                {
                    if (op.Code.Code == Code.Stloc && !taken[v.Index]) now[v.Index] = false;
                    if (op.Code.Code == Code.Ldloc) now[v.Index] = true;
                }
                if (!Same(now, live[op])) { live[op] = now; changed = true; }
            }
        }
        return live;
    }

    /// <summary>The variables whose address is taken.</summary>
    public static BitArray Taken(List<Op> ops, int variables)
    {
        var taken = new BitArray(variables);
        foreach (var op in ops)
            if (op.Code.Code == Code.Ldloca) taken[((VariableDefinition)op.Operand!).Index] = true;
        return taken;
    }

    static bool Same(BitArray left, BitArray right)
    {
        for (int k = 0; k < left.Length; k++)
            if (left[k] != right[k]) return false;
        return true;
    }
}
