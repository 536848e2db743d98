using System.Collections;
using System.Runtime.CompilerServices;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Verify.Checking;

/// <summary>Writes a kernel's <c>Step</c>: its instructions, with loads and stores reported and stops that can be gone on from.</summary>
/// <remarks>Variables stay variables of <c>Step</c>, so that between two barriers the kernel runs as compiled code does; what is still needed
/// after a stop, and what lies on the evaluation stack, is put into fields of the frame and fetched back.</remarks>
sealed class StepEmitter(ModuleDefinition module, TypeDefinition frame, TypeReference self, MethodDefinition step, List<Op> ops, StackTypes types, bool watched)
{
    readonly ILProcessor il = step.Body.GetILProcessor();
    readonly List<Instruction> code = [];
    readonly List<Instruction> resumes = [];
    readonly Dictionary<string, VariableDefinition> temporaries = [];
    readonly Dictionary<string, FieldReference> fields = [];
    readonly List<Home> homes = [];
    Dictionary<Op, BitArray> live = [];
    bool keepsElements;

    /// <summary>Where an address of the thread's own can lead: a variable, or an argument in the object that holds them.</summary>
    readonly record struct Home(VariableDefinition Variable, FieldReference? Argument, TypeReference Type);

    /// <summary>Emits all; the instructions of <paramref name="prologue"/> run at every entry.</summary>
    public void Emit(List<Instruction> prologue)
    {
        live = Liveness.Of(ops, step.Body.Variables.Count);
        FindHomes();
        var first = new Dictionary<Op, Instruction>();
        var jumps = new List<(Instruction At, Op Op)>();
        var place = new Dictionary<Op, int>();
        for (int k = 0; k < ops.Count; k++) place[ops[k]] = k;
        for (int k = 0; k < ops.Count; k++)
        {
            var op = ops[k];
            int at = code.Count;
            if (op.Before == null) Put(OpCodes.Nop);
            else if (op.Pause != Pause.No) Stop(op);
            else
            {
                if (op.Targets.Any(t => place[t] <= k)) { Put(OpCodes.Ldarg_0); PutCall(typeof(InKernel.Weaving), nameof(InKernel.Weaving.Tick)); }
                bool prefixed = k > 0 && IsPrefix(ops[k - 1]);
                if (MayThrow(op) && !prefixed) { Put(OpCodes.Ldarg_0); code.Add(il.Create(OpCodes.Ldc_I4, op.Site)); Put(OpCodes.Stfld, Import(nameof(Frame.Site))); }
                if (IndexDepth(op.Code.Code) is >= 0 and var above && !prefixed) CheckIndex(op.Before!, above);
                if (watched && !prefixed) Tell(ops.Skip(k).First(o => !IsPrefix(o)));     // nothing may come between a prefix and its instruction
                var i = il.Create(OpCodes.Nop);
                (i.OpCode, i.Operand) = (op.Code, op.Operand is Op or Op[] ? null : op.Operand);
                if (op.Operand is Op or Op[]) jumps.Add((i, op));
                code.Add(i);
                if (keepsElements && MakesArray(op)) Pin();
            }
            first[op] = code[at];
        }
        foreach (var (at, op) in jumps) at.Operand = op.Operand is Op[] many ? many.Select(o => first[o]).ToArray() : first[(Op)op.Operand!];
        foreach (var i in prologue) il.Append(i);
        if (resumes.Count > 0)
        {
            var start = il.Create(OpCodes.Nop);
            il.Append(il.Create(OpCodes.Ldarg_0));
            il.Append(il.Create(OpCodes.Ldfld, Import(nameof(Frame.State))));
            il.Append(il.Create(OpCodes.Switch, [start, .. resumes]));
            il.Append(start);
        }
        foreach (var i in code) il.Append(i);
        StateTheStackSize();
    }

    static bool IsPrefix(Op op) => op.Code.OpCodeType == OpCodeType.Prefix;

    /// <summary>Whether an exception may come from here, whose place must be known: not from the arithmetic of floats, nor the framework's own methods.</summary>
    static bool MayThrow(Op op) => op.Code.Code switch
    {
        Code.Call => op.Foreign && op.Operand is MethodReference { DeclaringType: { IsGenericParameter: false, Namespace: var name } } && name != "System" && !name.StartsWith("System.", StringComparison.Ordinal),
        Code.Div or Code.Rem => op.Before![^1].Type.FullName is not ("System.Single" or "System.Double"),
        var code => Flattener.MayThrow(code),
    };

    /// <summary>Ends with code that nothing reaches and that needs as much stack as any place before.</summary>
    /// <remarks>Cecil takes the stack to be empty after an unconditional jump, also where only a jump back leads on with values on it, as in the
    /// loop of a helper that was called in the middle of an expression; the method's declared stack size would be too small.</remarks>
    void StateTheStackSize()
    {
        int most = ops.Max(op => (op.Before?.Length ?? 0) + op.Takes.Length) + 8;
        for (int k = 0; k < most; k++) il.Append(il.Create(OpCodes.Ldc_I4_0));
        for (int k = 1; k < most; k++) il.Append(il.Create(OpCodes.Pop));
        il.Append(il.Create(OpCodes.Ret));
    }

    void Put(OpCode op) => code.Add(il.Create(op));
    void Put(OpCode op, FieldReference field) => code.Add(il.Create(op, field));
    void Put(OpCode op, VariableDefinition variable) => code.Add(il.Create(op, variable));
    void PutCall(Type type, string method) => code.Add(il.Create(OpCodes.Call, module.ImportReference(type.GetMethod(method))));
    FieldReference Import(string field) => module.ImportReference(typeof(Frame).GetField(field));

    // ---- stops

    void Stop(Op op)
    {
        var next = il.Create(OpCodes.Nop);
        var resume = il.Create(OpCodes.Nop);
        var stack = op.Pause == Pause.IfAsked ? op.Before![..^1] : op.Before!;
        if (op.Pause == Pause.IfAsked) code.Add(il.Create(OpCodes.Brfalse, next));
        resumes.Add(resume);
        var variables = Saved(op).ToList();
        for (int k = stack.Length - 1; k >= 0; k--)
        {
            var value = Temporary(stack[k].Type);
            Put(OpCodes.Stloc, value);
            Save(value, $"stack{k}", stack[k]);
        }
        foreach (var variable in variables) Save(variable, $"local{variable.Index}", Known(variable));
        Put(OpCodes.Ldarg_0);
        code.Add(il.Create(OpCodes.Ldc_I4, resumes.Count));
        Put(OpCodes.Stfld, Import(nameof(Frame.State)));
        Put(OpCodes.Ldc_I4_1);
        Put(OpCodes.Ret);
        code.Add(resume);
        // Variables whose address may have been kept come first: they must hold their values before somebody follows it.
        foreach (var variable in variables.OrderBy(v => v.VariableType is ByReferenceType))
        {
            Fetch($"local{variable.Index}", Known(variable));
            Put(OpCodes.Stloc, variable);
        }
        foreach (var (k, slot) in stack.Index()) Fetch($"stack{k}", slot);
        code.Add(next);
    }

    Slot Known(VariableDefinition variable) =>
        types.References.TryGetValue(variable, out var slot) ? slot with { Type = variable.VariableType } : new(variable.VariableType);

    IEnumerable<VariableDefinition> Saved(Op op)
    {
        var needed = live[op];
        for (int k = 0; k < needed.Length; k++)
            if (needed[k] && step.Body.Variables[k] is var variable && !IsRefStruct(variable.VariableType)) yield return variable;
    }

    /// <summary>Puts a value into the frame. An address becomes a number: as it is, if what it leads to stays in its place, or counted from its home.</summary>
    void Save(VariableDefinition value, string name, Slot slot)
    {
        Put(OpCodes.Ldarg_0);
        Put(OpCodes.Ldloc, value);
        if (slot.Type is ByReferenceType) { Put(OpCodes.Ldarg_0); PutCall(typeof(InKernel.Weaving), nameof(InKernel.Weaving.Keep)); }
        Put(OpCodes.Stfld, Field(name, slot.Type));
        if (!IsOwn(slot)) return;
        Put(OpCodes.Ldarg_0);
        Put(OpCodes.Ldc_I4_0);
        Put(OpCodes.Stfld, HomeOf(name));
        foreach (var (k, home) in homes.Index())
        {
            var elsewhere = il.Create(OpCodes.Nop);
            Put(OpCodes.Ldloc, value);
            PutAddress(home);
            code.Add(il.Create(OpCodes.Sizeof, home.Type));
            PutCall(typeof(InKernel.Weaving), nameof(InKernel.Weaving.Within));
            code.Add(il.Create(OpCodes.Brfalse, elsewhere));
            Put(OpCodes.Ldarg_0);
            code.Add(il.Create(OpCodes.Ldc_I4, k + 1));
            Put(OpCodes.Stfld, HomeOf(name));
            Put(OpCodes.Ldarg_0);
            Put(OpCodes.Ldloc, value);
            PutAddress(home);
            PutCall(typeof(InKernel.Weaving), nameof(InKernel.Weaving.From));
            Put(OpCodes.Stfld, Field(name, slot.Type));
            code.Add(elsewhere);
        }
    }

    void Fetch(string name, Slot slot)
    {
        var fetched = il.Create(OpCodes.Nop);
        if (IsOwn(slot))
            foreach (var (k, home) in homes.Index())
            {
                var elsewhere = il.Create(OpCodes.Nop);
                Put(OpCodes.Ldarg_0);
                Put(OpCodes.Ldfld, HomeOf(name));
                code.Add(il.Create(OpCodes.Ldc_I4, k + 1));
                code.Add(il.Create(OpCodes.Bne_Un, elsewhere));
                PutAddress(home);
                Put(OpCodes.Ldarg_0);
                Put(OpCodes.Ldfld, Field(name, slot.Type));
                Put(OpCodes.Add);
                code.Add(il.Create(OpCodes.Br, fetched));
                code.Add(elsewhere);
            }
        Put(OpCodes.Ldarg_0);
        Put(OpCodes.Ldfld, Field(name, slot.Type));
        if (slot.Type is ByReferenceType) PutCall(typeof(InKernel.Weaving), nameof(InKernel.Weaving.Take));
        code.Add(fetched);
    }

    static bool IsOwn(Slot slot) => slot.Type is ByReferenceType && slot.Own;

    FieldReference HomeOf(string name) => Field($"{name}_home", module.TypeSystem.Int32);

    void PutAddress(Home home)
    {
        if (home.Argument == null) { Put(OpCodes.Ldloca, home.Variable); return; }
        Put(OpCodes.Ldloc, home.Variable);
        Put(OpCodes.Ldflda, home.Argument);
    }

    /// <summary>Lists the variables and arguments whose addresses are taken, and notes whether an address into a C# array can outlive a stop.</summary>
    void FindHomes()
    {
        var stops = ops.Where(op => op.Pause != Pause.No && op.Before != null).ToList();
        keepsElements = stops.Any(op => op.Before!.Any(s => s.Element) || Saved(op).Any(v => Known(v).Element));
        if (!stops.Any(op => op.Before!.Any(IsOwn) || Saved(op).Any(v => IsOwn(Known(v))))) return;
        foreach (var (before, op) in ops.Zip(ops.Skip(1)))
        {
            Home? home = op switch
            {
                { Code.Code: Code.Ldloca, Operand: VariableDefinition v } => new(v, null, v.VariableType),
                { Code.Code: Code.Ldflda, Operand: FieldReference f } when before is { Code.Code: Code.Ldloc, Operand: VariableDefinition { VariableType: not ByReferenceType } holder } => new(holder, f, op.FieldType!),
                _ => null,
            };
            if (home is { } found && !IsRefStruct(found.Type) && !homes.Any(h => h.Variable == found.Variable && h.Argument?.Name == found.Argument?.Name)) homes.Add(found);
        }
    }

    static bool MakesArray(Op op) => op.Code.Code == Code.Newarr || op.Code.Code == Code.Newobj && op.Gives is ArrayType;

    /// <summary>Holds the array on top of the stack in its place, so that the address of an element stays true as a number.</summary>
    void Pin()
    {
        Put(OpCodes.Dup);
        Put(OpCodes.Ldarg_0);
        PutCall(typeof(InKernel.Weaving), nameof(InKernel.Weaving.Pin));
    }

    FieldReference Field(string name, TypeReference type)
    {
        var kept = type is ByReferenceType or PointerType ? module.TypeSystem.IntPtr : type;
        string key = $"{name}:{kept.FullName}";
        if (fields.TryGetValue(key, out var known)) return known;
        frame.Fields.Add(new FieldDefinition($"{name}_{fields.Count}", FieldAttributes.Public, kept));
        return fields[key] = new FieldReference($"{name}_{fields.Count}", kept, self);
    }

    VariableDefinition Temporary(TypeReference type, int turn = 0)
    {
        string key = $"{turn}:{type.FullName}";
        if (temporaries.TryGetValue(key, out var known)) return known;
        var variable = new VariableDefinition(type);
        step.Body.Variables.Add(variable);
        return temporaries[key] = variable;
    }

    static bool IsRefStruct(TypeReference type) =>
        type is not (ByReferenceType or GenericParameter or PointerType or ArrayType) && type.GetElementType() is { Namespace: "System", Name: "Span`1" or "ReadOnlySpan`1" };

    // ---- reports of loads and stores

    void Tell(Op op)
    {
        foreach (int load in op.Unvalidated)
        {
            code.Add(il.Create(OpCodes.Ldc_I4, load));
            Put(OpCodes.Ldarg_0);
            PutCall(typeof(InKernel.Weaving), nameof(InKernel.Weaving.Uses));
        }
        Report(op);
    }

    void Report(Op op)
    {
        var stack = op.Before!;
        switch (op.Code.Code)
        {
            case Code.Ldobj: Address(op, 0, (TypeReference)op.Operand!, nameof(Watch.Read)); break;
            case >= Code.Ldind_I1 and <= Code.Ldind_R8: Address(op, 0, types.Loaded(op.Code.Code)!, nameof(Watch.Read)); break;
            case Code.Stobj: Address(op, 1, (TypeReference)op.Operand!, nameof(Watch.Write)); break;
            case >= Code.Stind_I1 and <= Code.Stind_R8 or Code.Stind_I: Address(op, 1, types.Loaded(op.Code.Code)!, nameof(Watch.Write)); break;
            case Code.Initobj: Address(op, 0, (TypeReference)op.Operand!, nameof(Watch.Write)); break;
            case Code.Cpobj:
                Address(op, 0, (TypeReference)op.Operand!, nameof(Watch.Read));
                Address(op, 1, (TypeReference)op.Operand!, nameof(Watch.Write));
                break;
            case Code.Ldfld when !op.Foreign && stack[^1].Type is ByReferenceType: FieldOf(op, 0, nameof(Watch.Read)); break;
            case Code.Stfld when !op.Foreign && stack[^2].Type is ByReferenceType: FieldOf(op, 1, nameof(Watch.Write)); break;
            case Code.Call or Code.Callvirt when op.Foreign:
                for (int k = 0; k < op.Takes.Length; k++)
                    if (op.Takes[k] is ByReferenceType taken)
                        Address(op, op.Takes.Length - 1 - k, taken.ElementType, k == 0 && op.ReadsThis ? nameof(Watch.Read) : nameof(Watch.Both));
                break;
        }
    }

    /// <summary>How many values lie above the index of an array; -1 where there is none.</summary>
    static int IndexDepth(Code code) => code is Code.Ldelema or >= Code.Ldelem_I1 and <= Code.Ldelem_Ref or Code.Ldelem_Any ? 0 : code is >= Code.Stelem_I and <= Code.Stelem_Ref or Code.Stelem_Any ? 1 : -1;

    /// <summary>Looks at an array's index, and leaves the stack as it was.</summary>
    void CheckIndex(Slot[] stack, int above)
    {
        Dig(stack, above + 1);
        Put(OpCodes.Dup);
        Put(OpCodes.Ldloc, Temporary(stack[stack.Length - 1 - above].Type, above));
        Put(OpCodes.Conv_I);
        Put(OpCodes.Ldarg_0);
        PutCall(typeof(InKernel.Weaving), nameof(InKernel.Weaving.Inside));
        Bury(stack, above + 1);
    }

    /// <summary>Reports the address that lies <paramref name="depth"/> below the top of the stack, and leaves the stack as it was.</summary>
    void Address(Op op, int depth, TypeReference type, string method)
    {
        var stack = op.Before!;
        if (stack[stack.Length - 1 - depth].Private) return;
        Dig(stack, depth);
        Put(OpCodes.Dup);
        Tell(op, type, method);
        Bury(stack, depth);
    }

    void FieldOf(Op op, int depth, string method)
    {
        var stack = op.Before!;
        if (stack[stack.Length - 1 - depth].Private) return;
        Dig(stack, depth);
        Put(OpCodes.Dup);
        Put(OpCodes.Ldflda, (FieldReference)op.Operand!);
        Tell(op, op.FieldType!, method);
        Bury(stack, depth);
    }

    void Tell(Op op, TypeReference type, string method)
    {
        code.Add(il.Create(OpCodes.Sizeof, type));
        code.Add(il.Create(OpCodes.Ldc_I4, op.Site));
        Put(OpCodes.Ldarg_0);
        PutCall(typeof(Watch), method);
    }

    void Dig(Slot[] stack, int depth)
    {
        for (int k = 0; k < depth; k++) Put(OpCodes.Stloc, Temporary(stack[stack.Length - 1 - k].Type, k));
    }

    void Bury(Slot[] stack, int depth)
    {
        for (int k = depth - 1; k >= 0; k--) Put(OpCodes.Ldloc, Temporary(stack[stack.Length - 1 - k].Type, k));
    }
}
