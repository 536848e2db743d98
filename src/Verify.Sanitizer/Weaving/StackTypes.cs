using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Verify.Checking;

/// <summary>Works out the types on the evaluation stack before every instruction, which a thread that stops must save.</summary>
sealed class StackTypes(ModuleDefinition module, Action<string> refuse)
{
    readonly TypeSystem types = module.TypeSystem;
    readonly Dictionary<VariableDefinition, Slot> references = [];

    /// <summary>Which parameters' memory may be written.</summary>
    public Origins Origins { get; } = new();

    bool learnt;

    /// <summary>What the by-reference variables refer to: one slot for all that was stored in each.</summary>
    public IReadOnlyDictionary<VariableDefinition, Slot> References => references;

    public void Run(List<Op> ops)
    {
        var place = new Dictionary<Op, int>();
        for (int k = 0; k < ops.Count; k++) place[ops[k]] = k;
        var work = new Stack<int>();
        ops[0].Before = [];
        int version;
        do
        {
            (version, learnt) = (Origins.Version, false);
            for (int k = ops.Count - 1; k >= 0; k--)
                if (ops[k].Before != null) work.Push(k);
            while (work.TryPop(out int k))
            {
                var op = ops[k];
                var after = Step(op, op.Before!);
                void Reach(int next)
                {
                    if (ops[next].Before is { } before)
                    {
                        var both = Joined(before, after);
                        if (both == null) return;
                        ops[next].Before = both;
                    }
                    else ops[next].Before = after;
                    work.Push(next);
                }
                foreach (var target in op.Targets) Reach(place[target]);
                if (!op.EndsFlow && k + 1 < ops.Count) Reach(k + 1);
            }
        }
        while (Origins.Version != version || learnt);     // a variable that holds more is read anew
    }

    /// <summary>What is on the stack where two ways meet; null where the second adds nothing.</summary>
    static Slot[]? Joined(Slot[] known, Slot[] other)
    {
        Slot[]? both = null;
        for (int k = 0; k < Math.Min(known.Length, other.Length); k++)
        {
            var slot = known[k].Or(other[k]);
            if (slot == known[k]) continue;
            both ??= [.. known];
            both[k] = slot;
        }
        return both;
    }

    Slot[] Step(Op op, Slot[] before)
    {
        var s = new List<Slot>(before);
        Slot Pop() { var top = s[^1]; s.RemoveAt(s.Count - 1); return top; }
        void Pops(int n) => s.RemoveRange(s.Count - n, n);
        void Push(TypeReference type, bool isPrivate = false, ulong from = 0) => s.Add(new(type, isPrivate, From: from));
        if (op.Pause == Pause.IfAsked) { Pop(); return [.. s]; }
        if (op.Code.Code is Code.Call or Code.Callvirt or Code.Newobj)
        {
            Slot[] taken = [.. s.TakeLast(op.Takes.Length)];
            ulong from = Called(op, taken);
            Pops(op.Takes.Length);
            if (op.Gives is ByReferenceType) s.Add(new(op.Gives, From: from, Own: taken.Any(t => t.Own), Element: taken.Any(t => t.Element || t.Type is ArrayType)));
            else if (op.Gives != null) Push(op.Gives, from: Origins.CanHold(op.Gives) ? from : 0);
            return [.. s];
        }
        switch (op.Code.Code)
        {
            case Code.Ldloc:
                var variable = (VariableDefinition)op.Operand!;
                s.Add((references.TryGetValue(variable, out var referred) ? referred with { Type = variable.VariableType } : new(variable.VariableType)) with { From = Origins.In(variable) });
                break;
            case Code.Ldloca: s.Add(new(new ByReferenceType(((VariableDefinition)op.Operand!).VariableType), true, (VariableDefinition)op.Operand, Origins.In((VariableDefinition)op.Operand), Own: true)); break;
            case Code.Stloc when ((VariableDefinition)op.Operand!).VariableType is ByReferenceType:
                var (target, stored) = ((VariableDefinition)op.Operand, Pop());
                Origins.Hold(target, stored.From);
                bool known = references.TryGetValue(target, out var earlier);
                references[target] = known ? earlier.Or(stored) : stored with { Type = target.VariableType };
                learnt |= !known || references[target] != earlier;
                break;
            case Code.Ldarg_0: Push(types.Object); break;
            case Code.Ldnull: Push(types.Object); break;
            case Code.Ldstr: Push(types.String); break;
            case Code.Ldc_I4: Push(types.Int32); break;
            case Code.Ldc_I8: Push(types.Int64); break;
            case Code.Ldc_R4: Push(types.Single); break;
            case Code.Ldc_R8: Push(types.Double); break;
            case Code.Dup: s.Add(s[^1]); break;
            case Code.Stloc: Origins.Hold((VariableDefinition)op.Operand!, Pop().From); break;
            case Code.Pop or Code.Brtrue or Code.Brfalse or Code.Switch or Code.Throw or Code.Stsfld: Pop(); break;
            case Code.Initobj: Written(Pop()); break;
            case Code.Beq or Code.Bge or Code.Bgt or Code.Ble or Code.Blt or Code.Bne_Un or Code.Bge_Un or Code.Bgt_Un or Code.Ble_Un or Code.Blt_Un: Pops(2); break;
            case >= Code.Ldind_I1 and <= Code.Ldind_Ref: Pop(); Push(Loaded(op.Code.Code)!); break;
            case >= Code.Stind_Ref and <= Code.Stind_R8 or Code.Stind_I or Code.Stobj or Code.Cpobj or Code.Stfld:
                var (put, to) = (Pop(), Pop());
                Written(to);
                Origins.Store(to, put);
                break;
            case >= Code.Add and <= Code.Shr_Un or >= Code.Add_Ovf and <= Code.Sub_Ovf_Un:
                var (right, left) = (Pop(), Pop());
                s.Add(Wider(left, right));
                break;
            case Code.Neg or Code.Not or Code.Ckfinite: break;
            case Code.Ceq or Code.Cgt or Code.Cgt_Un or Code.Clt or Code.Clt_Un: Pops(2); Push(types.Int32); break;
            case Code.Ldobj:
                ulong read = Pop().From;
                Push((TypeReference)op.Operand!, from: Origins.CanHold((TypeReference)op.Operand!) ? read : 0);
                break;
            case Code.Unbox_Any or Code.Castclass or Code.Isinst: Pop(); Push((TypeReference)op.Operand!); break;
            case Code.Box: Pop(); Push(types.Object); break;
            case Code.Unbox: Pop(); Push(new ByReferenceType((TypeReference)op.Operand!), true); break;
            case Code.Ldfld:
                var whole = Pop();
                Push(op.FieldType!, from: IsArguments(whole) ? Origins.Argument(((FieldReference)op.Operand!).Name) : Origins.CanHold(op.FieldType!) ? Origins.Field(whole, ((FieldReference)op.Operand!).Name) : 0);
                break;
            case Code.Ldflda:
                var from = Pop();
                bool leads = from.Type is ByReferenceType;
                var inside = new Slot(new ByReferenceType(op.FieldType!), from.Private || !leads, Own: from.Own || !leads, Element: from.Element, From:
                    IsArguments(from) ? Origins.Argument(((FieldReference)op.Operand!).Name) : Origins.Field(from, ((FieldReference)op.Operand!).Name));
                s.Add(inside);
                break;
            case Code.Ldsfld: Push(op.FieldType!); break;
            case Code.Ldsflda: Push(new ByReferenceType(op.FieldType!), true); break;
            case Code.Newarr: Pop(); Push(new ArrayType((TypeReference)op.Operand!)); break;
            case Code.Ldlen: Pop(); Push(types.UIntPtr); break;
            case Code.Ldelema: Pops(2); s.Add(new(new ByReferenceType((TypeReference)op.Operand!), Private: true, Element: true)); break;
            case Code.Ldelem_Any: Pops(2); Push((TypeReference)op.Operand!); break;
            case >= Code.Ldelem_I1 and <= Code.Ldelem_Ref:
                Pop();
                var array = Pop();
                Push(op.Code.Code == Code.Ldelem_Ref ? ((ArrayType)array.Type).ElementType : Loaded(op.Code.Code)!);
                break;
            case Code.Cpblk or Code.Initblk: Origins.Write(Origins.All); Pops(3); break;
            case >= Code.Stelem_I and <= Code.Stelem_Ref or Code.Stelem_Any:
                if (s[^1].From != 0) Origins.Write(Origins.All);
                Pops(3);
                break;
            case Code.Sizeof: Push(types.UInt32); break;
            case Code.Localloc: Pop(); Push(types.IntPtr); break;
            case Code.Ldtoken: Push(types.Object); break;
            case Code.Nop or Code.Br or Code.Ret or Code.Constrained or Code.Readonly or Code.Volatile or Code.Unaligned or Code.Break: break;
            default:
                if (Converted(op.Code.Code) is { } converted) { var value = Pop(); s.Add(value with { Type = converted, Private = value.Private && value.Type is ByReferenceType, Of = null }); }
                else refuse($"it uses the instruction {op.Code.Name}");
                break;
        }
        return [.. s];
    }

    /// <summary>What a call may do with what it takes, and the origins of what it gives.</summary>
    ulong Called(Op op, Slot[] taken)
    {
        ulong all = 0;
        foreach (var slot in taken) all |= slot.From;
        if (op.Foreign) Origins.Write(all);     // it may write through views, or through what it is handed by reference
        for (int k = 0; k < taken.Length; k++)
        {
            if (op.Takes[k] is not ByReferenceType taking) continue;
            if (!(k == 0 && op.ReadsThis)) Written(taken[k]);
            ulong others = 0;
            for (int j = 0; j < taken.Length; j++)
                if (j != k) others |= taken[j].From;
            if (others != 0 && Origins.CanHold(taking.ElementType)) Origins.Store(taken[k], taken[k] with { From = others });
        }
        return all;
    }

    /// <summary>Something is written at an address.</summary>
    void Written(Slot address)
    {
        if (!address.Private) Origins.Write(address.From);
    }

    static bool IsArguments(Slot slot) => slot.Type is GenericInstanceType { ElementType: { Namespace: "Verify.Checking" } type } && type.Name.StartsWith("Arguments`", StringComparison.Ordinal);

    Slot Wider(Slot left, Slot right) => Widest(left, right) with { From = left.From | right.From };

    static Slot Widest(Slot left, Slot right)
    {
        if (left.Type is ByReferenceType or PointerType) return left with { Private = left.Private && left.Type is not PointerType };
        if (right.Type is ByReferenceType or PointerType) return right;
        return right.Type.FullName is "System.IntPtr" or "System.UIntPtr" ? right : left;
    }

    public TypeReference? Loaded(Code code) => code switch
    {
        Code.Ldind_I1 or Code.Ldelem_I1 or Code.Stind_I1 => types.SByte,
        Code.Ldind_U1 or Code.Ldelem_U1 => types.Byte,
        Code.Ldind_I2 or Code.Ldelem_I2 or Code.Stind_I2 => types.Int16,
        Code.Ldind_U2 or Code.Ldelem_U2 => types.UInt16,
        Code.Ldind_I4 or Code.Ldelem_I4 or Code.Stind_I4 => types.Int32,
        Code.Ldind_U4 or Code.Ldelem_U4 => types.UInt32,
        Code.Ldind_I8 or Code.Ldelem_I8 or Code.Stind_I8 => types.Int64,
        Code.Ldind_I or Code.Ldelem_I or Code.Stind_I => types.IntPtr,
        Code.Ldind_R4 or Code.Ldelem_R4 or Code.Stind_R4 => types.Single,
        Code.Ldind_R8 or Code.Ldelem_R8 or Code.Stind_R8 => types.Double,
        Code.Ldind_Ref => types.Object,
        _ => null,
    };

    TypeReference? Converted(Code code) => code switch
    {
        Code.Conv_I1 or Code.Conv_I2 or Code.Conv_I4 or Code.Conv_U1 or Code.Conv_U2 or Code.Conv_Ovf_I1 or Code.Conv_Ovf_I2 or Code.Conv_Ovf_I4
            or Code.Conv_Ovf_I1_Un or Code.Conv_Ovf_I2_Un or Code.Conv_Ovf_I4_Un or Code.Conv_Ovf_U1 or Code.Conv_Ovf_U2 or Code.Conv_Ovf_U1_Un or Code.Conv_Ovf_U2_Un => types.Int32,
        Code.Conv_U4 or Code.Conv_Ovf_U4 or Code.Conv_Ovf_U4_Un => types.UInt32,
        Code.Conv_I8 or Code.Conv_Ovf_I8 or Code.Conv_Ovf_I8_Un => types.Int64,
        Code.Conv_U8 or Code.Conv_Ovf_U8 or Code.Conv_Ovf_U8_Un => types.UInt64,
        Code.Conv_I or Code.Conv_Ovf_I or Code.Conv_Ovf_I_Un => types.IntPtr,
        Code.Conv_U or Code.Conv_Ovf_U or Code.Conv_Ovf_U_Un => types.UIntPtr,
        Code.Conv_R4 => types.Single,
        Code.Conv_R8 or Code.Conv_R_Un => types.Double,
        _ => null,
    };
}
