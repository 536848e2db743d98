using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace Verify.Checking;

/// <summary>Lays a kernel and those of its helpers that touch the device out as one list of instructions.</summary>
/// <remarks>A helper is laid in if it, or what it calls, uses ILGPU's surface or takes references: then its barriers are the kernel's and its loads and
/// stores are watched. All others are called as they are: mathematics needs no watching.</remarks>
sealed class Flattener(Importer importer, MethodBody body, Action<string> refuse)
{
    readonly List<Op> ops = [];
    readonly List<Place> places = [];
    readonly List<string> sharedNames = [], localNames = [];
    readonly Stack<string> inside = [];
    readonly Callees callees = new(importer);

    public List<Op> Ops => ops;
    public List<Place> Places => places;
    public List<string> SharedNames => sharedNames;
    public List<string> LocalNames => localNames;

    /// <summary>Whether data can pass between groups: there are fences, or atomics whose results are used.</summary>
    public bool HandsOver { get; private set; }

    /// <summary>Whether there is a compare and exchange.</summary>
    public bool Swaps { get; private set; }

    /// <summary>How a parameter is read: a variable, or a field of the arguments in a variable.</summary>
    public abstract record Argument
    {
        public sealed record Variable(VariableDefinition Local) : Argument;
        public sealed record Field(VariableDefinition Holder, FieldReference Member, TypeReference Type) : Argument;
    }

    public void Add(Op op) => ops.Add(op);

    /// <summary>Appends a method's instructions; its return becomes a jump to <paramref name="end"/>.</summary>
    public void Append(Callee callee, IReadOnlyList<Argument?> arguments, Op end)
    {
        var (method, generics) = (callee.Body, callee.Generics);
        if (method.Body.HasExceptionHandlers) refuse($"{method.Name} has a try block; a device has no exceptions");
        if (inside.Contains(callee.Key)) refuse($"{method.Name} calls itself; ILGPU kernels cannot");
        inside.Push(callee.Key);
        method.Body.SimplifyMacros();
        var locals = method.Body.Variables.Select(v => NewLocal(importer.Type(v.VariableType, generics))).ToArray();
        var first = new Dictionary<Instruction, int>();
        var jumps = new List<(Op Op, object Target)>();
        TypeReference? constrained = null;
        foreach (var i in method.Body.Instructions)
        {
            first[i] = ops.Count;
            switch (i.OpCode.Code)
            {
                case Code.Nop: Add(new(OpCodes.Nop)); break;
                case Code.Ldarg: Load(arguments, i, false); break;
                case Code.Ldarga: Load(arguments, i, true); break;
                case Code.Starg when arguments[Index(i)] is Argument.Variable v: Add(new(OpCodes.Stloc, v.Local)); break;
                case Code.Ldloc or Code.Ldloca or Code.Stloc: Add(new(i.OpCode, locals[((VariableDefinition)i.Operand).Index])); break;
                case Code.Ret: Add(new(OpCodes.Br, end)); break;
                case Code.Constrained:
                    constrained = importer.Type((TypeReference)i.Operand, generics);
                    Add(new(i.OpCode, constrained));
                    break;
                case Code.Call or Code.Callvirt or Code.Newobj:
                    Call(i, method, generics, constrained);
                    constrained = null;
                    break;
                case Code.Calli or Code.Jmp or Code.Ldftn or Code.Ldvirtftn: throw new SanitizerException(Compilability.Found(method, i, "a delegate or a lambda"));
                case Code.Stsfld: refuse($"{method.Name} writes the static field {((FieldReference)i.Operand).Name}; a device has none"); break;
                default:
                    var op = i.Operand switch
                    {
                        FieldReference f => new Op(i.OpCode, importer.Field(f, generics)) { FieldType = importer.AsUsed(f.FieldType, f, generics), Site = At(method, i) },
                        TypeReference t => new Op(i.OpCode, importer.Type(t, generics)) { Site = At(method, i) },
                        Instruction or Instruction[] => new Op(i.OpCode),
                        _ => new Op(i.OpCode, i.Operand) { Site = IsMemory(i.OpCode.Code) || MayThrow(i.OpCode.Code) ? At(method, i) : 0 },
                    };
                    if (i.Operand is Instruction or Instruction[]) jumps.Add((op, i.Operand));
                    Add(op);
                    if (i.OpCode.Code == Code.Newarr) Name(i, method);
                    break;
            }
            if (first[i] == ops.Count) Add(new(OpCodes.Nop));
        }
        foreach (var (op, target) in jumps)
            op.Operand = target is Instruction[] many ? many.Select(t => ops[first[t]]).ToArray() : ops[first[(Instruction)target]];
        inside.Pop();
    }

    VariableDefinition NewLocal(TypeReference type)
    {
        var local = new VariableDefinition(type is PinnedType p ? p.ElementType : type);
        body.Variables.Add(local);
        return local;
    }

    static int Index(Instruction i) => ((ParameterDefinition)i.Operand).Sequence;

    void Load(IReadOnlyList<Argument?> arguments, Instruction i, bool address)
    {
        switch (arguments[Index(i)])
        {
            case Argument.Variable v: Add(new(address ? OpCodes.Ldloca : OpCodes.Ldloc, v.Local)); break;
            case Argument.Field f:
                Add(new(OpCodes.Ldloc, f.Holder));
                Add(new(address ? OpCodes.Ldflda : OpCodes.Ldfld, f.Member) { FieldType = f.Type });
                break;
            default: refuse("it is a lambda that captures variables, which do not exist on the device: pass them as arguments"); break;
        }
    }

    void Call(Instruction i, MethodDefinition caller, Generics generics, TypeReference? constrained)
    {
        var method = (MethodReference)i.Operand;
        if (i.OpCode.Code == Code.Call && DeviceApi.Find(method) is { } api) { Device(i, caller, method, api.Method, api.Arguments, generics); return; }

        var callee = callees.Of(i, constrained, generics);
        if (callee != null && callees.Touches(callee))
        {
            if (constrained != null) ops[^1] = new(OpCodes.Nop);     // the prefix: it is known whose method that is
            Inline(callee);
            return;
        }
        if (constrained != null && callees.Defaults(i, constrained, generics).Any(callees.Touches))
            refuse($"{caller.Name} calls {method.DeclaringType.Name}.{method.Name} on {constrained.Name}, which leaves the body to an interface, and ILGPU compiles no such call: write the method in {constrained.Name}");
        bool device = DeviceApi.Has(method.DeclaringType);
        if (constrained == null && IsOfAnObject(i.OpCode.Code, method)) throw new SanitizerException(Compilability.Found(caller, i, Compilability.Object(method)));
        if (device && method.Resolve() == null) refuse($"{caller.Name} uses {method.DeclaringType.Name}.{method.Name}, which is not here; {Substitutes.For(method.FullName)}");
        int site = At(caller, i);
        if (device) foreach (var op in SetSite(site)) Insert(op, constrained);
        var takes = method.Parameters.Select(p => importer.AsUsed(p.ParameterType, method, generics)).ToList();
        bool creates = i.OpCode.Code == Code.Newobj;
        if (method.HasThis && !creates)
        {
            var self = constrained ?? importer.Type(method.DeclaringType, generics);
            takes.Insert(0, constrained != null || IsValueType(method.DeclaringType) ? new ByReferenceType(self) : self);
        }
        Add(new(i.OpCode, importer.Method(method, generics))
        {
            Takes = [.. takes],
            Gives = creates ? importer.Type(method.DeclaringType, generics) : IsVoid(method.ReturnType) ? null : importer.AsUsed(method.ReturnType, method, generics),
            Foreign = !device && !IsUnsafe(method) && !creates,
            OnParameter = constrained is { ContainsGenericParameter: true } && callee == null && !device && !IsFramework(method.DeclaringType),
            ReadsThis = method.HasThis && (callee == null ? Reads(method) : Reads(callee.Body)),
            Site = site,
        });
    }

    /// <summary>Puts an instruction before the prefix of the call that follows, if there is one.</summary>
    void Insert(Op op, TypeReference? constrained)
    {
        if (constrained != null) ops.Insert(ops.Count - 1, op); else Add(op);
    }

    IEnumerable<Op> SetSite(int site) =>
    [
        new(OpCodes.Ldarg_0), new(OpCodes.Ldc_I4, site),
        new(OpCodes.Stfld, importer.Target.ImportReference(typeof(Frame).GetField(nameof(Frame.Site)))) { FieldType = importer.Target.TypeSystem.Int32, Foreign = true },
    ];

    void Device(Instruction i, MethodDefinition caller, MethodReference api, System.Reflection.MethodInfo meaning, IReadOnlyList<TypeReference> arguments, Generics generics)
    {
        int site = At(caller, i);
        bool isAtomic = meaning.DeclaringType == typeof(InKernel.Atomic);
        if (meaning.DeclaringType == typeof(InKernel.MemoryFence) || isAtomic && i.Next.OpCode.Code != Code.Pop) HandsOver = true;
        if (isAtomic && meaning.Name == nameof(InKernel.Atomic.CompareExchange))
        {
            HandsOver = true;
            if (i.Next.OpCode.Code == Code.Pop) meaning = typeof(InKernel.Atomic).GetMethod(nameof(InKernel.Atomic.CompareExchangeOnce))!;
            else Swaps = true;
        }
        if (isAtomic) MayStop(nameof(InKernel.Atomic.Hesitates), generics, Looks(i, meaning.Name) ? 1 : 0, site);
        foreach (string extra in DeviceApi.Extras(meaning))
            Add(extra == "thread" ? new(OpCodes.Ldarg_0) : new(OpCodes.Ldc_I4, extra == "site" ? site : Slot(i, caller, meaning)));
        var types = arguments.Select(a => importer.Type(a, generics)).ToArray();
        bool suspends = Attribute<SuspendsAttribute>(meaning) is not null;
        Invoke(meaning, types, [.. api.Parameters.Select(p => importer.AsUsed(p.ParameterType, api, generics))], suspends ? null : api, generics, DeviceApi.Extras(meaning));
        if (Attribute<SuspendsAttribute>(meaning) is { } pause)
        {
            Add(new(OpCodes.Nop) { Pause = Pause.Always });
            var result = meaning.DeclaringType!.GetMethods().First(m => m.Name == pause.Result);
            Add(new(OpCodes.Ldarg_0));
            Invoke(result, result.IsGenericMethod ? types : [], [], api, generics, ["thread"]);
        }
        else if (isAtomic) MayStop(nameof(InKernel.Atomic.Yields), generics);
    }

    /// <summary>Whether an atomic is there only for what it gives: it adds nothing, or exchanges a constant for itself.</summary>
    static bool Looks(Instruction i, string name) => name switch
    {
        nameof(InKernel.Atomic.Add) or nameof(InKernel.Atomic.Or) or nameof(InKernel.Atomic.Xor) => Constant(i.Previous) is { Value: 0 },
        nameof(InKernel.Atomic.CompareExchange) or nameof(InKernel.Atomic.CompareExchangeOnce) => Constant(i.Previous) is { } value && Constant(value.Before) is { } compare && value.Value == compare.Value,
        _ => false,
    };

    /// <summary>A constant that an instruction puts on the stack, and what comes before it; null if it is none.</summary>
    static (double Value, Instruction? Before)? Constant(Instruction? i) => i?.OpCode.Code switch
    {
        Code.Ldc_I4 or Code.Ldc_I8 or Code.Ldc_R4 or Code.Ldc_R8 => (Convert.ToDouble(i.Operand, System.Globalization.CultureInfo.InvariantCulture), i.Previous),
        Code.Conv_I8 or Code.Conv_U8 => Constant(i.Previous),
        _ => null,
    };

    /// <summary>A place beside an atomic where the thread stops if the answer to a question is yes.</summary>
    void MayStop(string question, Generics generics, params ReadOnlySpan<int> about)
    {
        foreach (int known in about) Add(new(OpCodes.Ldc_I4, known));
        Add(new(OpCodes.Ldarg_0));
        string[] takes = [.. Enumerable.Repeat("site", about.Length), "thread"];
        Invoke(typeof(InKernel.Atomic).GetMethod(question)!, [], [], null, generics, takes, importer.Target.TypeSystem.Boolean);
        Add(new(OpCodes.Nop) { Pause = Pause.IfAsked });
    }

    void Invoke(System.Reflection.MethodInfo method, TypeReference[] arguments, TypeReference[] takes, MethodReference? gives, Generics generics, IEnumerable<string> extras, TypeReference? result = null)
    {
        var target = importer.Target.ImportReference(method);
        if (arguments.Length > 0)
        {
            var closed = new GenericInstanceMethod(target);
            foreach (var argument in arguments) closed.GenericArguments.Add(argument);
            target = closed;
        }
        var integers = importer.Target.TypeSystem;
        Add(new(OpCodes.Call, target)
        {
            Takes = [.. takes, .. extras.Select(e => e == "thread" ? integers.Object : integers.Int32)],
            Gives = result ?? (gives == null || IsVoid(gives.ReturnType) ? null : importer.AsUsed(gives.ReturnType, gives, generics)),
        });
    }

    /// <summary>The number of an allocation in the kernel's text.</summary>
    int Slot(Instruction i, MethodDefinition caller, System.Reflection.MethodInfo meaning)
    {
        var (names, memory) = meaning.DeclaringType == typeof(InKernel.LocalMemory) ? (localNames, "local") : (sharedNames, "shared");
        names.Add(Declared.Name(caller, i, memory));
        return names.Count - 1;
    }

    /// <summary>Notes what the source calls the array that was just made.</summary>
    void Name(Instruction i, MethodDefinition method)
    {
        localNames.Add(Declared.Name(method, i, "local"));
        Add(new(OpCodes.Dup));
        Add(new(OpCodes.Ldc_I4, localNames.Count - 1));
        Add(new(OpCodes.Ldarg_0));
        Add(new(OpCodes.Call, importer.Target.ImportReference(typeof(InKernel.Weaving).GetMethod(nameof(InKernel.Weaving.Named))))
        {
            Takes = [importer.Target.ImportReference(typeof(Array)), importer.Target.TypeSystem.Int32, importer.Target.TypeSystem.Object],
        });
    }

    void Inline(Callee callee)
    {
        var (helper, inner) = (callee.Body, callee.Generics);
        var locals = new List<VariableDefinition>();
        if (helper.HasThis) locals.Add(NewLocal(IsValueType(helper.DeclaringType) ? new ByReferenceType(callee.Of) : callee.Of));
        foreach (var parameter in helper.Parameters)
        {
            var type = importer.Type(parameter.ParameterType, inner);
            locals.Add(NewLocal(type is RequiredModifierType modified ? modified.ElementType : type));
        }
        for (int k = locals.Count - 1; k >= 0; k--) Add(new(OpCodes.Stloc, locals[k]));
        var end = new Op(OpCodes.Nop);
        Append(callee, [.. locals.Select(l => new Argument.Variable(l))], end);
        Add(end);
    }

    /// <summary>Whether a call needs an object of a class, which a device has none of; exceptions are let through, to be thrown.</summary>
    internal static bool IsOfAnObject(Code code, MethodReference method) => method.DeclaringType is var type && type is not ArrayType && !IsFramework(type) && !DeviceApi.Has(type) && !IsValueType(type) &&
        (code == Code.Newobj && !IsException(type) || code == Code.Callvirt);

    static bool IsException(TypeReference type)
    {
        for (var t = type.Resolve(); t != null; t = t.BaseType?.Resolve())
            if (t.FullName == "System.Exception") return true;
        return false;
    }

    int At(MethodDefinition method, Instruction i)
    {
        var point = method.DebugInformation.SequencePoints.LastOrDefault(p => p.Offset <= i.Offset && !p.IsHidden);
        var place = new Place(method.Name, i.Offset, point?.Document.Url, point?.StartLine ?? 0);
        places.Add(place);
        return places.Count - 1;
    }

    static bool IsMemory(Code code) => code is >= Code.Ldind_I1 and <= Code.Stind_R8 or Code.Stind_I;

    /// <summary>Instructions besides loads and stores that end in an exception where their operands are bad.</summary>
    public static bool MayThrow(Code code) => code is Code.Throw or Code.Div or Code.Div_Un or Code.Rem or Code.Rem_Un or Code.Newarr or Code.Ckfinite or Code.Castclass or Code.Unbox or Code.Unbox_Any
        or >= Code.Ldelema and <= Code.Stelem_Any or >= Code.Add_Ovf and <= Code.Sub_Ovf_Un or >= Code.Conv_Ovf_I1 and <= Code.Conv_Ovf_U8 or >= Code.Conv_Ovf_I1_Un and <= Code.Conv_Ovf_U_Un or Code.Conv_Ovf_I or Code.Conv_Ovf_U;

    static bool IsVoid(TypeReference type) => type.FullName == "System.Void";
    static bool IsFramework(TypeReference type) => Callees.IsFramework(type);
    static bool IsUnsafe(MethodReference method) => method.DeclaringType.FullName == "System.Runtime.CompilerServices.Unsafe";
    static bool IsValueType(TypeReference type) => type.IsValueType || type is not ArrayType && type.Resolve()?.IsValueType == true;

    static bool Reads(MethodReference method) => IsFramework(method.DeclaringType) || method.DeclaringType.IsGenericParameter ||
        method.Resolve() is { } d && (Has(d.CustomAttributes) || Has(d.DeclaringType.CustomAttributes) || d.HasBody && d.Body.Instructions.All(i => !IsThis(i) || i.Next.OpCode.Code is Code.Ldfld or Code.Ldobj));

    /// <summary>Whether an instruction puts the address of the structure on the stack whose method it is in.</summary>
    static bool IsThis(Instruction i) => i.OpCode.Code == Code.Ldarg_0 || i.OpCode.Code is Code.Ldarg or Code.Ldarg_S && ((ParameterDefinition)i.Operand).Index < 0;

    static bool Has(IEnumerable<CustomAttribute> attributes) => attributes.Any(a => a.AttributeType.Name == "IsReadOnlyAttribute");

    static T? Attribute<T>(System.Reflection.MethodInfo method) where T : Attribute => (T?)System.Attribute.GetCustomAttribute(method, typeof(T));
}
