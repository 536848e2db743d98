using System.Reflection;
using System.Runtime.Loader;
using Mono.Cecil;
using Mono.Cecil.Cil;
using MethodAttributes = Mono.Cecil.MethodAttributes;
using TypeAttributes = Mono.Cecil.TypeAttributes;

namespace Verify.Checking;

/// <summary>Turns a kernel's IL into a <see cref="Frame"/> whose <c>Step</c> runs to the next barrier; once for each kernel, generic as the kernel is.</summary>
/// <remarks>A kernel generic over cell and number becomes a class generic over both, so the fifty instances of one kernel are closed by the runtime and
/// cost a compilation each, not a weaving. Where it calls a method of a type parameter that touches the device, each instance is woven by itself, closed, as
/// ILGPU compiles it. The woven assembly may see what is private to the kernel's, and to those of its type arguments.</remarks>
static class Weaver
{
    internal static readonly Lock Gate = new();
    static readonly Dictionary<(Module, int, bool, bool), Woven> open = [];
    static readonly Dictionary<(MethodInfo, bool, bool), WovenKernel> closed = [];
    static readonly Dictionary<Assembly, (Importer Importer, Callees Callees)> known = [];
    static int count;

    /// <summary>A frame's type and tables; exposed if a type parameter that was left open is handed an address in device memory.</summary>
    sealed record Woven(Type Frame, Place[] Places, string[] SharedNames, string[] LocalNames, bool HandsOver, bool Swaps, bool Exposed, HashSet<(int Argument, string? Field)>? Written, HashSet<int> Unvalidated);

    /// <summary>The kernel's frame; <paramref name="isImplicit"/> says that its first parameter is the thread's own index.</summary>
    public static WovenKernel Weave(MethodInfo kernel, bool isImplicit, bool watched)
    {
        lock (Gate)
        {
            if (closed.TryGetValue((kernel, isImplicit, watched), out var done)) return done;
            Type[] arguments = [.. kernel.DeclaringType!.GetGenericArguments(), .. kernel.GetGenericArguments()];
            var woven = arguments.Length > 0 && ParametersTouch(kernel, arguments) ? null : Open(kernel, isImplicit, watched);
            if (woven is not { Exposed: false }) woven = Make(kernel, isImplicit, watched, arguments);
            var type = woven.Frame.IsGenericTypeDefinition ? woven.Frame.MakeGenericType(arguments) : woven.Frame;
            var prototype = (Frame)Activator.CreateInstance(type)!;
            return closed[(kernel, isImplicit, watched)] = new(kernel, prototype, woven.Places, woven.SharedNames, woven.LocalNames, woven.HandsOver, woven.Swaps, woven.Written, woven.Unvalidated);
        }
    }

    static Woven Open(MethodInfo kernel, bool isImplicit, bool watched)
    {
        var key = (kernel.Module, kernel.MetadataToken, isImplicit, watched);
        return open.TryGetValue(key, out var woven) ? woven : open[key] = Make(kernel, isImplicit, watched, []);
    }

    /// <summary>Whether the kernel, closed, calls a method of a type parameter that touches the device.</summary>
    static bool ParametersTouch(MethodInfo kernel, Type[] arguments)
    {
        var home = Home(Named(kernel, arguments));
        if (!known.TryGetValue(home, out var seen))
        {
            var importer = new Importer(ModuleDefinition.CreateModule("Callees", new ModuleParameters { Kind = ModuleKind.Dll, AssemblyResolver = KernelSource.ResolverFor(home) }));
            seen = known[home] = (importer, new Callees(importer));
        }
        return seen.Callees.TouchesOnTypes(Closed(seen.Importer, KernelSource.Of(kernel), arguments));
    }

    /// <param name="kernel">The kernel.</param>
    /// <param name="isImplicit">Whether its first parameter is the thread's own index.</param>
    /// <param name="watched">Whether loads and stores are reported.</param>
    /// <param name="arguments">What its type parameters stand for; none leaves them open.</param>
    static Woven Make(MethodInfo kernel, bool isImplicit, bool watched, Type[] arguments)
    {
        var method = KernelSource.Of(kernel);
        void Refuse(string why) => throw new NotSupportedException($"The kernel {method.DeclaringType.Name}.{method.Name} cannot run on the checking device: {why}.");
        string name = $"Woven.{Interlocked.Increment(ref count)}.{method.Name}";
        Assembly[] named = [.. Named(kernel, arguments)];
        using var assembly = AssemblyDefinition.CreateAssembly(new AssemblyNameDefinition(name, new Version(1, 0)), name, new ModuleParameters { Kind = ModuleKind.Dll, AssemblyResolver = KernelSource.ResolverFor(named) });
        var module = assembly.MainModule;
        SeeAll(module, method.Module, named);

        var frame = new TypeDefinition("", "Frame", TypeAttributes.Public | TypeAttributes.Class | TypeAttributes.Sealed, module.ImportReference(typeof(Frame)));
        module.Types.Add(frame);
        var importer = new Importer(module);
        var callee = arguments.Length > 0 ? Closed(importer, method, arguments) : CopyGenerics(importer, method, frame);
        TypeReference self = frame;
        if (frame.HasGenericParameters)
        {
            var instance = new GenericInstanceType(frame);
            foreach (var parameter in frame.GenericParameters) instance.GenericArguments.Add(parameter);
            self = instance;
        }
        var constructor = AddConstructor(module, frame, self);
        AddNew(module, frame, constructor);

        var step = new MethodDefinition(nameof(Frame.Step), MethodAttributes.Public | MethodAttributes.Virtual | MethodAttributes.HideBySig, module.TypeSystem.Boolean)
        {
            ImplAttributes = (Mono.Cecil.MethodImplAttributes)System.Reflection.MethodImplAttributes.AggressiveOptimization,
        };
        step.Body.InitLocals = true;
        frame.Methods.Add(step);
        var flat = new Flattener(importer, step.Body, Refuse);
        var prologue = Parameters(importer, method, callee.Generics, step, flat, isImplicit, Refuse, out var passed);
        var end = new Op(OpCodes.Ldc_I4, 0);
        flat.Append(callee, passed, end);
        flat.Add(end);
        flat.Add(new(OpCodes.Ret));
        var types = new StackTypes(module, Refuse);
        types.Run(flat.Ops);
        HashSet<int> unvalidated = watched && flat.Swaps ? new Validation(flat.Ops, step.Body.Variables.Count).Mark() : [];
        new StepEmitter(module, frame, self, step, flat.Ops, types, watched).Emit(prologue);

        var image = new MemoryStream();
        assembly.Write(image);
        image.Position = 0;
        var context = AssemblyLoadContext.GetLoadContext(Home(named)) ?? AssemblyLoadContext.Default;
        var type = context.LoadFromStream(image).GetType("Frame")!;
        return new(type, [.. flat.Places], [.. flat.SharedNames], [.. flat.LocalNames], flat.HandsOver, flat.Swaps, flat.Ops.Any(o => o.OnParameter && o.TakesDeviceAddress), types.Origins.WrittenPaths(), unvalidated);
    }

    /// <summary>Makes every parameter readable: those a kernel changes as variables of the thread's own, the rest from the launch's arguments.</summary>
    static List<Instruction> Parameters(Importer importer, MethodDefinition method, Generics generics, MethodDefinition step, Flattener flat, bool isImplicit, Action<string> refuse, out List<Flattener.Argument?> arguments)
    {
        var module = importer.Target;
        arguments = [];
        if (method.HasThis) arguments.Add(null);
        var types = method.Parameters.Select(p => importer.Type(p.ParameterType, generics)).ToArray();
        if (types.Any(t => t is ByReferenceType)) refuse("a kernel's parameters are passed by value");
        int skip = isImplicit ? 1 : 0;
        VariableDefinition New(TypeReference type) { var v = new VariableDefinition(type); step.Body.Variables.Add(v); return v; }
        if (isImplicit)
        {
            var index = New(types[0]);
            var fetch = typeof(InKernel.Weaving).GetMethod(types[0].Name) ?? throw new NotSupportedException($"{types[0].Name} is no index.");
            flat.Add(new(OpCodes.Ldarg_0));
            flat.Add(new(OpCodes.Call, module.ImportReference(fetch)) { Takes = [module.TypeSystem.Object], Gives = types[0] });
            flat.Add(new(OpCodes.Stloc, index));
            arguments.Add(new Flattener.Argument.Variable(index));
        }
        if (types.Length == skip) return [];

        var packed = new GenericInstanceType(module.ImportReference(ArgumentPacks.Of(types.Length - skip)));
        foreach (var type in types.Skip(skip)) packed.GenericArguments.Add(type);
        var holder = New(packed);
        var changed = method.Body.Instructions
            .Where(i => i.OpCode.Code is Code.Starg or Code.Starg_S || i.OpCode.Code is Code.Ldarga or Code.Ldarga_S && !DeviceApi.Has(((ParameterDefinition)i.Operand).ParameterType))
            .Select(i => (ParameterDefinition)i.Operand).ToHashSet();
        for (int k = skip; k < types.Length; k++)
        {
            var field = new FieldReference($"A{k - skip + 1}", packed.ElementType.GenericParameters.Count > k - skip ? packed.ElementType.GenericParameters[k - skip] : null!, packed);
            if (!changed.Contains(method.Parameters[k])) { arguments.Add(new Flattener.Argument.Field(holder, field, types[k])); continue; }
            var own = New(types[k]);
            flat.Add(new(OpCodes.Ldloc, holder));
            flat.Add(new(OpCodes.Ldfld, field) { FieldType = types[k] });
            flat.Add(new(OpCodes.Stloc, own));
            arguments.Add(new Flattener.Argument.Variable(own));
        }
        var il = step.Body.GetILProcessor();
        return [il.Create(OpCodes.Ldarg_0), il.Create(OpCodes.Ldfld, module.ImportReference(typeof(Frame).GetField(nameof(Frame.Arguments)))),
            il.Create(OpCodes.Castclass, packed), il.Create(OpCodes.Stloc, holder)];
    }

    static Callee Closed(Importer importer, MethodDefinition method, Type[] arguments)
    {
        TypeReference[] all = [.. arguments.Select(importer.Target.ImportReference)];
        int ofType = method.DeclaringType.GenericParameters.Count;
        return Instance(importer, method, new(all[..ofType], all[ofType..]));
    }

    static Callee Instance(Importer importer, MethodDefinition method, Generics generics)
    {
        TypeReference of = importer.Target.ImportReference(method.DeclaringType);
        if (generics.OfType.Count == 0) return new(method, generics, of);
        var instance = new GenericInstanceType(of);
        foreach (var argument in generics.OfType) instance.GenericArguments.Add(argument);
        return new(method, generics, instance);
    }

    /// <summary>The assemblies of a kernel and of the types it is closed over.</summary>
    static IEnumerable<Assembly> Named(MethodInfo kernel, Type[] arguments) => [kernel.Module.Assembly, .. arguments.SelectMany(Parts).Select(t => t.Assembly).Distinct()];

    /// <summary>The assembly from whose context all of them are seen. The default context is seen from all others; a kernel of ours may be closed over a type of a DLL that was loaded beside it.</summary>
    static Assembly Home(IEnumerable<Assembly> named) => named.FirstOrDefault(a => AssemblyLoadContext.GetLoadContext(a) != AssemblyLoadContext.Default) ?? named.First();

    /// <summary>A type, and those that it is closed over.</summary>
    static IEnumerable<Type> Parts(Type type) => [type, .. type.GetGenericArguments().SelectMany(Parts)];

    static Callee CopyGenerics(Importer importer, MethodDefinition method, TypeDefinition frame)
    {
        GenericParameter[] source = [.. method.DeclaringType.GenericParameters, .. method.GenericParameters];
        foreach (var parameter in source)
            frame.GenericParameters.Add(new GenericParameter(parameter.Name, frame) { Attributes = parameter.Attributes & ~Mono.Cecil.GenericParameterAttributes.VarianceMask });
        int ofType = method.DeclaringType.GenericParameters.Count;
        var generics = new Generics([.. frame.GenericParameters.Take(ofType)], [.. frame.GenericParameters.Skip(ofType)]);
        for (int k = 0; k < source.Length; k++)
            foreach (var constraint in source[k].Constraints)
                frame.GenericParameters[k].Constraints.Add(new GenericParameterConstraint(importer.Type(constraint.ConstraintType, generics)));
        return Instance(importer, method, generics);
    }

    static MethodReference AddConstructor(ModuleDefinition module, TypeDefinition frame, TypeReference self)
    {
        var constructor = new MethodDefinition(".ctor", MethodAttributes.Public | MethodAttributes.SpecialName | MethodAttributes.RTSpecialName | MethodAttributes.HideBySig, module.TypeSystem.Void);
        var il = constructor.Body.GetILProcessor();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Call, module.ImportReference(typeof(Frame).GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public, [])));
        il.Emit(OpCodes.Ret);
        frame.Methods.Add(constructor);
        return new MethodReference(".ctor", module.TypeSystem.Void, self) { HasThis = true };
    }

    static void AddNew(ModuleDefinition module, TypeDefinition frame, MethodReference constructor)
    {
        var create = new MethodDefinition(nameof(Frame.New), MethodAttributes.Public | MethodAttributes.Virtual | MethodAttributes.HideBySig, module.ImportReference(typeof(Frame)));
        var il = create.Body.GetILProcessor();
        il.Emit(OpCodes.Newobj, constructor);
        il.Emit(OpCodes.Ret);
        frame.Methods.Add(create);
    }

    /// <summary>Lets the woven assembly see private members of the kernel's assembly, of those it refers to, of those that are named, and of this one.</summary>
    static void SeeAll(ModuleDefinition module, ModuleDefinition source, IEnumerable<Assembly> named)
    {
        var attribute = new TypeDefinition("System.Runtime.CompilerServices", "IgnoresAccessChecksToAttribute", TypeAttributes.NotPublic | TypeAttributes.Class, module.ImportReference(typeof(Attribute)));
        module.Types.Add(attribute);
        var constructor = new MethodDefinition(".ctor", MethodAttributes.Public | MethodAttributes.SpecialName | MethodAttributes.RTSpecialName | MethodAttributes.HideBySig, module.TypeSystem.Void);
        constructor.Parameters.Add(new ParameterDefinition(module.TypeSystem.String));
        var il = constructor.Body.GetILProcessor();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Call, module.ImportReference(typeof(Attribute).GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, [])));
        il.Emit(OpCodes.Ret);
        attribute.Methods.Add(constructor);
        string[] seen = [source.Assembly.Name.Name, typeof(Weaver).Assembly.GetName().Name!, .. source.AssemblyReferences.Select(r => r.Name), .. named.Select(a => a.GetName().Name!)];
        foreach (string name in seen.Distinct())
        {
            var use = new CustomAttribute(constructor);
            use.ConstructorArguments.Add(new CustomAttributeArgument(module.TypeSystem.String, name));
            module.Assembly.CustomAttributes.Add(use);
        }
    }
}
