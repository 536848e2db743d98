using System.Reflection;
using System.Runtime.Loader;
using Mono.Cecil;

namespace Verify.Checking;

/// <summary>Finds the IL of a method that is loaded, in the file its assembly came from.</summary>
static class KernelSource
{
    static readonly Dictionary<Assembly, ModuleDefinition> modules = [];
    static readonly Dictionary<Assembly, (byte[] Image, byte[]? Symbols)> images = [];

    /// <summary>Makes the IL of an assembly known that was loaded from memory.</summary>
    public static void Register(Assembly assembly, byte[] image, byte[]? symbols) { lock (modules) images[assembly] = (image, symbols); }

    /// <remarks>Called under the weaver's lock: Mono.Cecil reads lazily and is not safe for several threads.</remarks>
    public static MethodDefinition Of(MethodBase method) => (MethodDefinition)ModuleOf(method.Module.Assembly).LookupToken(method.MetadataToken);

    public static ModuleDefinition ModuleOf(Assembly assembly)
    {
        lock (modules)
        {
            if (modules.TryGetValue(assembly, out var read)) return read;
            var parameters = new ReaderParameters { AssemblyResolver = ResolverFor(assembly) };
            ModuleDefinition module;
            if (images.TryGetValue(assembly, out var known))
            {
                if (known.Symbols != null) (parameters.SymbolStream, parameters.ReadSymbols, parameters.SymbolReaderProvider) = (new MemoryStream(known.Symbols), true, new Mono.Cecil.Cil.PortablePdbReaderProvider());
                module = ModuleDefinition.ReadModule(new MemoryStream(known.Image), parameters);
            }
            else if (assembly.IsDynamic || assembly.Location.Length == 0)
                throw new NotSupportedException($"The kernels of {assembly.GetName().Name} cannot be woven: it was not loaded from a file. Load it with Sanitizer.Load.");
            else
            {
                module = ModuleDefinition.ReadModule(assembly.Location, parameters);
                try { module.ReadSymbols(); }
                catch (Exception missing) when (missing is IOException or Mono.Cecil.Cil.SymbolsNotFoundException or Mono.Cecil.Cil.SymbolsNotMatchingException) { }
            }
            return modules[assembly] = module;
        }
    }

    /// <summary>Resolves what assemblies refer to, to what the running program took for it; a module without one searches the current directory.</summary>
    public static IAssemblyResolver ResolverFor(params Assembly[] users) => new Resolver(users);

    sealed class Resolver(Assembly[] users) : IAssemblyResolver
    {
        public AssemblyDefinition Resolve(AssemblyNameReference name) => Resolve(name, new ReaderParameters());

        /// <remarks>Two DLLs of one name may be loaded, each in a context of its own: the nearest is meant.</remarks>
        public AssemblyDefinition Resolve(AssemblyNameReference name, ReaderParameters parameters)
        {
            AssemblyLoadContext[] contexts = [.. users.Select(u => AssemblyLoadContext.GetLoadContext(u) ?? AssemblyLoadContext.Default).Distinct()];
            var loaded = users.Concat(contexts.SelectMany(c => c.Assemblies)).Concat(AssemblyLoadContext.Default.Assemblies).Concat(AppDomain.CurrentDomain.GetAssemblies())
                .FirstOrDefault(a => a.GetName().Name == name.Name) ?? contexts[0].LoadFromAssemblyName(new(name.FullName));
            return ModuleOf(loaded).Assembly;
        }

        public void Dispose() { }
    }
}
