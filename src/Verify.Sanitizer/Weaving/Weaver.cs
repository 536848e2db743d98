using System.Reflection;
using System.Runtime.Loader;
using Mono.Cecil;
using Mono.Cecil.Cil;
using MethodAttributes = Mono.Cecil.MethodAttributes;
using TypeAttributes = Mono.Cecil.TypeAttributes;

namespace Verify.Checking;

/// <summary>Turns a kernel's IL into a <see cref="Frame"/> whose <c>Step</c> runs to the next barrier; once for each kernel, generic as the kernel is.</summary>
/// <remarks>A kernel generic over cell and number becomes a class generic over both, so the fifty instances of one kernel are closed by the runtime and
/// cost a compilation each, not a weaving. The woven assembly may see what is private to the kernel's.</remarks>
static class Weaver
{
    internal static readonly Lock Gate = new();
    static readonly Dictionary<(Module, int, bool, bool), Woven> open = [];
    static readonly Dictionary<(MethodInfo, bool, bool), WovenKernel> closed = [];
    static int count;

    sealed record Woven(Type Frame, Place[] Places, string[] SharedNames, string[] LocalNames, bool HandsOver, bool Swaps, bool Unseen, HashSet<(int Argument, string? Field)>? Written);

    /// <summary>The kernel's frame; <paramref name="isImplicit"/> says that its first parameter is the thread's own index.</summary>
    public static WovenKernel Weave(MethodInfo kernel, bool isImplicit, bool watched)
    {
        lock (Gate)
        {
            if (closed.TryGetValue((kernel, isImplicit, watched), out var known)) return known;
            var key = (kernel.Module, kernel.MetadataToken, isImplicit, watched);
            if (!open.TryGetValue(key, out var woven)) woven = open[key] = Make(kernel, isImplicit, watched);
            Type[] arguments = [.. kernel.DeclaringType!.GetGenericArguments(), .. kernel.GetGenericArguments()];
            // What is called on a type parameter may touch memory: then each instance is woven by itself, for only there is it known what is called.
            bool alone = arguments.Length > 0 && (woven.Unseen || arguments.Any(ViewsIn.CanHold));
            if (alone) woven = Make(kernel, isImplicit, watched, arguments);
            var type = arguments.Length > 0 && !alone ? woven.Frame.MakeGenericType(arguments) : woven.Frame;
            var prototype = (Frame)Activator.CreateInstance(type)!;
            return closed[(kernel, isImplicit, watched)] = new(kernel, prototype, woven.Places, woven.SharedNames, woven.LocalNames, woven.HandsOver, woven.Swaps, woven.Unseen, woven.Written);
        }
    }

    /// <param name="kernel">The kernel.</param>
    /// <param name="isImplicit">Whether its first parameter is the thread's own index.</param>
    /// <param name="watched">Whether loads and stores are reported.</param>
    /// <param name="closed">What its type parameters stand for; null to leave them open.</param>
    static Woven Make(MethodInfo kernel, bool isImplicit, bool watched, Type[]? closed = null)
    {
        var method = KernelSource.Of(kernel);
        void Refuse(string why) => throw new NotSupportedException($"The kernel {method.DeclaringType.Name}.{method.Name} cannot run on the checking device: {why}.");
        string name = $"Woven.{Interlocked.Increment(ref count)}.{method.Name}";
        using var assembly = AssemblyDefinition.CreateAssembly(new AssemblyNameDefinition(name, new Version(1, 0)), name, new ModuleParameters { Kind = ModuleKind.Dll, AssemblyResolver = KernelSource.ResolverFor([kernel.Module.Assembly, .. (closed ?? []).SelectMany(Parts).Select(t => t.Assembly)]) });
        var module = assembly.MainModule;
        SeeAll(module, method.Module, closed ?? []);

        var frame = new TypeDefinition("", "Frame", TypeAttributes.Public | TypeAttributes.Class | TypeAttributes.Sealed, module.ImportReference(typeof(Frame)));
        module.Types.Add(frame);
        var importer = new Importer(module);
        var generics = closed == null ? CopyGenerics(importer, method, frame) : Closed(module, method, closed);
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
        var prologue = Parameters(importer, method, generics, step, flat, isImplicit, Refuse, out var arguments);
        var end = new Op(OpCodes.Ldc_I4, 0);
        flat.Append(method, generics, arguments, end);
        flat.Add(end);
        flat.Add(new(OpCodes.Ret));
        var types = new StackTypes(module, Refuse);
        types.Run(flat.Ops);
        new StepEmitter(module, frame, self, step, flat.Ops, types, watched).Emit(prologue);

        var image = new MemoryStream();
        assembly.Write(image);
        image.Position = 0;
        var context = AssemblyLoadContext.GetLoadContext(kernel.Module.Assembly) ?? AssemblyLoadContext.Default;
        var type = context.LoadFromStream(image).GetType("Frame")!;
        return new(type, [.. flat.Places], [.. flat.SharedNames], [.. flat.LocalNames], flat.HandsOver, flat.Swaps, flat.Unseen, flat.Unseen ? null : types.Origins.WrittenPaths());
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

    static Generics Closed(ModuleDefinition module, MethodDefinition method, Type[] arguments)
    {
        TypeReference[] all = [.. arguments.Select(module.ImportReference)];
        int ofType = method.DeclaringType.GenericParameters.Count;
        return new(all[..ofType], all[ofType..]);
    }

    static Generics CopyGenerics(Importer importer, MethodDefinition method, TypeDefinition frame)
    {
        GenericParameter[] source = [.. method.DeclaringType.GenericParameters, .. method.GenericParameters];
        foreach (var parameter in source)
            frame.GenericParameters.Add(new GenericParameter(parameter.Name, frame) { Attributes = parameter.Attributes & ~Mono.Cecil.GenericParameterAttributes.VarianceMask });
        int ofType = method.DeclaringType.GenericParameters.Count;
        var generics = new Generics([.. frame.GenericParameters.Take(ofType)], [.. frame.GenericParameters.Skip(ofType)]);
        for (int k = 0; k < source.Length; k++)
            foreach (var constraint in source[k].Constraints)
                frame.GenericParameters[k].Constraints.Add(new GenericParameterConstraint(importer.Type(constraint.ConstraintType, generics)));
        return generics;
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

    /// <summary>A type, and those that it is closed over.</summary>
    static IEnumerable<Type> Parts(Type type) => [type, .. type.GetGenericArguments().SelectMany(Parts)];

    /// <summary>Lets the woven assembly see private members of the kernel's assembly, of those it refers to, and of this one.</summary>
    static void SeeAll(ModuleDefinition module, ModuleDefinition source, Type[] closed)
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
        string[] seen = [source.Assembly.Name.Name, typeof(Weaver).Assembly.GetName().Name!, .. source.AssemblyReferences.Select(r => r.Name), .. closed.SelectMany(Parts).Select(t => t.Assembly.GetName().Name!)];
        foreach (string name in seen.Distinct())
        {
            var use = new CustomAttribute(constructor);
            use.ConstructorArguments.Add(new CustomAttributeArgument(module.TypeSystem.String, name));
            module.Assembly.CustomAttributes.Add(use);
        }
    }
}
