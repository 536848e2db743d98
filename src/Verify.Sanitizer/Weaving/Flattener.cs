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
    readonly Stack<MethodDefinition> inside = [];
    readonly Dictionary<MethodDefinition, bool> touches = [];

    public List<Op> Ops => ops;
    public List<Place> Places => places;
    public List<string> SharedNames => sharedNames;
    public List<string> LocalNames => localNames;

    /// <summary>Whether data can pass between groups: there are fences, or atomics whose results are used.</summary>
    public bool HandsOver { get; private set; }

    /// <summary>Whether views go to code that is not woven, which may write what they show.</summary>
    public bool Unseen { get; private set; }

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
    public void Append(MethodDefinition method, Generics generics, IReadOnlyList<Argument?> arguments, Op end)
    {
        if (method.Body.HasExceptionHandlers) refuse($"{method.Name} has a try block; a device has no exceptions");
        if (inside.Contains(method)) refuse($"{method.Name} calls itself; ILGPU kernels cannot");
        inside.Push(method);
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

        if (i.OpCode.Code == Code.Call && constrained == null && !DeviceApi.Has(method.DeclaringType) && Definition(method) is { } helper && Touches(helper))
        {
            Inline(method, helper, generics);
            return;
        }
        if (constrained != null && Implementation(method, constrained) is { } chosen && Touches(chosen.Body))
        {
            ops[^1] = new(OpCodes.Nop);     // the prefix: the object is known, and so is the method
            Inline(chosen.Call, chosen.Body, generics);
            return;
        }
        bool device = DeviceApi.Has(method.DeclaringType);
        if (constrained == null && IsOfAnObject(i.OpCode.Code, method)) throw new SanitizerException(Compilability.Found(caller, i, Compilability.Object(method)));
        if (device && method.Resolve() == null) refuse($"{caller.Name} uses {method.DeclaringType.Name}.{method.Name}, which is not here; {Substitutes.For(method.FullName)}");
        int site = At(caller, i);
        if (device) foreach (var op in SetSite(site)) Insert(op, constrained);
        var takes = method.Parameters.Select(p => importer.AsUsed(p.ParameterType, method, generics)).ToList();
        bool creates = i.OpCode.Code == Code.Newobj;
        if (!device && !creates && constrained != null && takes.Any(ShowsMemory)) Unseen = true;
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
            ReadsThis = method.HasThis && Reads(method),
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

    void Inline(MethodReference method, MethodDefinition helper, Generics generics)
    {
        TypeReference[] ofType = method.DeclaringType is GenericInstanceType g ? [.. g.GenericArguments.Select(a => importer.Type(a, generics))] : [];
        TypeReference[] ofMethod = method is GenericInstanceMethod m ? [.. m.GenericArguments.Select(a => importer.Type(a, generics))] : [];
        var inner = new Generics(ofType, ofMethod);
        var locals = new List<VariableDefinition>();
        if (helper.HasThis) locals.Add(NewLocal(IsValueType(helper.DeclaringType) ? new ByReferenceType(importer.Type(method.DeclaringType, generics)) : importer.Type(method.DeclaringType, generics)));
        foreach (var parameter in helper.Parameters)
        {
            var type = importer.Type(parameter.ParameterType, inner);
            locals.Add(NewLocal(type is RequiredModifierType modified ? modified.ElementType : type));
        }
        for (int k = locals.Count - 1; k >= 0; k--) Add(new(OpCodes.Stloc, locals[k]));
        var end = new Op(OpCodes.Nop);
        Append(helper, inner, [.. locals.Select(l => new Argument.Variable(l))], end);
        Add(end);
    }

    /// <summary>The method that a call of an interface's member comes to, in the type that a type parameter stands for; null if that is not known, or is the framework's.</summary>
    /// <remarks>ILGPU follows such calls too, since it compiles kernels closed; but not into the body that an interface gives to an instance method.</remarks>
    (MethodReference Call, MethodDefinition Body)? Implementation(MethodReference method, TypeReference constrained)
    {
        if (constrained is GenericParameter || IsFramework(constrained) || constrained.Resolve() is not { IsValueType: true } type) return null;
        bool Same(MethodReference other) => other.Parameters.Count == method.Parameters.Count && other.GenericParameters.Count == method.GetElementMethod().GenericParameters.Count;
        var found = type.Methods.FirstOrDefault(m => m.Overrides.Any(o => o.Name == method.Name && o.DeclaringType.GetElementType().FullName == method.DeclaringType.GetElementType().FullName) && Same(m))
            ?? type.Methods.FirstOrDefault(m => m.Name == method.Name && m.IsStatic == !method.HasThis && Same(m) && m.Parameters.Zip(method.Parameters).All(p => p.First.ParameterType.Name == p.Second.ParameterType.Name || p.Second.ParameterType.ContainsGenericParameter));
        if (found == null) return !method.HasThis && method.Resolve() is { HasBody: true } given ? (method, given) : null;
        MethodReference call = new(found.Name, found.ReturnType, constrained) { HasThis = found.HasThis };
        if (method is GenericInstanceMethod instance)
        {
            var closed = new GenericInstanceMethod(call);
            foreach (var argument in instance.GenericArguments) closed.GenericArguments.Add(argument);
            call = closed;
        }
        return (call, found);
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

    /// <summary>The body of a method that user code defines, or null for the framework's and for what is only known at run time.</summary>
    static MethodDefinition? Definition(MethodReference method)
    {
        if (method.DeclaringType is ArrayType || IsFramework(method.DeclaringType)) return null;
        return method.Resolve() is { HasBody: true } definition ? definition : null;
    }

    bool Touches(MethodDefinition method)
    {
        if (touches.TryGetValue(method, out bool known)) return known;
        touches[method] = false;    // a cycle is refused when it is laid in; if nothing in it touches the device it need not be
        bool result = method.Parameters.Any(p => p.ParameterType.IsByReference || p.ParameterType.IsPointer || p.ParameterType is RequiredModifierType)
            || method.ReturnType.IsByReference || method.ReturnType is RequiredModifierType
            || method.Body.Instructions.Any(i => i.Operand is MethodReference called &&
                (UsesDevice(called) || i.Previous?.OpCode.Code == Code.Constrained && called.Parameters.Any(p => ShowsMemory(p.ParameterType)) || IsOfAnObject(i.OpCode.Code, called) || i.OpCode.Code == Code.Call && !DeviceApi.Has(called.DeclaringType) && Definition(called) is { } inner && Touches(inner)));
        return touches[method] = result;
    }

    static bool UsesDevice(MethodReference method) => DeviceApi.Has(method.DeclaringType) &&
        method.DeclaringType.Name is var n && (n is "Group" or "Grid" or "Warp" or "SharedMemory" or "LocalMemory" or "Atomic" or "MemoryFence" or "GroupExtensions" or "WarpExtensions" || n.StartsWith("VariableView") || n.StartsWith("ArrayView"));

    static bool ShowsMemory(TypeReference type) => type.GetElementType() is var t &&
        (DeviceApi.Has(t) && (t.Name.StartsWith("ArrayView", StringComparison.Ordinal) || t.Name.StartsWith("VariableView", StringComparison.Ordinal))
        || !t.IsGenericParameter && !IsFramework(t) && t.IsValueType && t.Resolve() is { } d && d.Fields.Any(f => !f.IsStatic && f.FieldType.GetElementType() != t && ShowsMemory(f.FieldType)));

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
    static bool IsFramework(TypeReference type) => type.GetElementType().Namespace is var n && (n == "System" || n.StartsWith("System.", StringComparison.Ordinal)) || type.IsGenericParameter;
    static bool IsUnsafe(MethodReference method) => method.DeclaringType.FullName == "System.Runtime.CompilerServices.Unsafe";
    static bool IsValueType(TypeReference type) => type.IsValueType || type is not ArrayType && type.Resolve()?.IsValueType == true;

    static bool Reads(MethodReference method) => IsFramework(method.DeclaringType) || method.DeclaringType.IsGenericParameter ||
        method.Resolve() is { } d && (Has(d.CustomAttributes) || Has(d.DeclaringType.CustomAttributes));

    static bool Has(IEnumerable<CustomAttribute> attributes) => attributes.Any(a => a.AttributeType.Name == "IsReadOnlyAttribute");

    static T? Attribute<T>(System.Reflection.MethodInfo method) where T : Attribute => (T?)System.Attribute.GetCustomAttribute(method, typeof(T));
}
