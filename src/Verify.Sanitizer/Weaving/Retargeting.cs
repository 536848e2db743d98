using System.Reflection;
using System.Runtime.Loader;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Verify.Checking;

/// <summary>Makes an assembly that was compiled against the package ILGPU use the checking device instead: its reference is renamed, nothing else.</summary>
static class Retargeting
{
    static readonly string[] packages = ["ILGPU", "ILGPU.Algorithms"];
    static readonly Dictionary<string, Assembly> loaded = [];

    /// <summary>The assembly, once for each path.</summary>
    public static Assembly Load(string path)
    {
        path = Path.GetFullPath(path);
        lock (loaded)
        {
            if (loaded.TryGetValue(path, out var known)) return known;
            var context = new AssemblyLoadContext($"checked {Path.GetFileName(path)}");
            context.Resolving += (_, name) => Beside(path, name) is { } file ? Into(context, file) : null;
            return loaded[path] = Into(context, path);
        }
    }

    /// <summary>Whether a DLL refers to the package, itself or through others beside it that the program does not have.</summary>
    public static bool Takes(string path) => Takes(Path.GetFullPath(path), []);

    static bool Takes(string path, HashSet<string> seen)
    {
        if (!seen.Add(path)) return false;
        using var module = ModuleDefinition.ReadModule(path);
        return module.AssemblyReferences.Any(r => packages.Contains(r.Name) ||
            !File.Exists(Path.Combine(AppContext.BaseDirectory, r.Name + ".dll")) && Beside(path, new(r.FullName)) is { } other && Takes(other, seen));
    }

    /// <summary>The file an assembly that was loaded here came from, or null.</summary>
    public static string? PathOf(Assembly assembly)
    {
        lock (loaded) return loaded.FirstOrDefault(l => l.Value == assembly).Key;
    }

    /// <summary>The members of ILGPU that an assembly uses and the checking device does not have.</summary>
    public static IReadOnlyList<string> Missing(string path)
    {
        using var module = Read(path);
        if (!Rename(module)) return [];
        string mine = typeof(Retargeting).Assembly.GetName().Name!;
        return [.. module.GetTypeReferences().Where(t => IsMine(t) && t.Resolve() == null).Select(t => t.FullName)
            .Concat(module.GetMemberReferences().Where(m => IsMine(m.DeclaringType.GetElementType()) && m.DeclaringType.Resolve() != null && m.Resolve() == null).Select(m => m.FullName)).Order()];
        bool IsMine(TypeReference type) => type.GetElementType().Scope is AssemblyNameReference r && r.Name == mine;
    }

    static string? Beside(string path, AssemblyName name) =>
        Path.Combine(Path.GetDirectoryName(path)!, name.Name + ".dll") is var file && !packages.Contains(name.Name) && File.Exists(file) ? file : null;

    static Assembly Into(AssemblyLoadContext context, string path)
    {
        using var module = Read(path);
        if (!Rename(module)) return context.LoadFromAssemblyPath(path);
        var image = new MemoryStream();
        var symbols = module.HasSymbols ? new MemoryStream() : null;
        module.Write(image, symbols == null ? new() : new() { WriteSymbols = true, SymbolStream = symbols, SymbolWriterProvider = new PortablePdbWriterProvider() });
        image.Position = 0;
        if (symbols != null) symbols.Position = 0;
        var assembly = context.LoadFromStream(image, symbols);
        KernelSource.Register(assembly, image.ToArray(), symbols?.ToArray());
        return assembly;
    }

    static ModuleDefinition Read(string path)
    {
        var resolver = new DefaultAssemblyResolver();
        foreach (string current in resolver.GetSearchDirectories()) resolver.RemoveSearchDirectory(current);    // "." and "bin": who starts the program may stand anywhere
        resolver.AddSearchDirectory(Path.GetDirectoryName(Path.GetFullPath(path)));
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(Retargeting).Assembly.Location));
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location));
        var module = ModuleDefinition.ReadModule(path, new ReaderParameters { AssemblyResolver = resolver });
        bool within = module.HasDebugHeader && module.GetDebugHeader().Entries.Any(e => e.Directory.Type == ImageDebugType.EmbeddedPortablePdb);
        if (within || File.Exists(Path.ChangeExtension(path, ".pdb")))
            try { module.ReadSymbols(within ? new EmbeddedPortablePdbReaderProvider().GetSymbolReader(module, path) : new PortablePdbReaderProvider().GetSymbolReader(module, path)); }
            catch (Exception other) when (other is SymbolsNotMatchingException or BadImageFormatException or InvalidOperationException) { }
        return module;
    }

    static bool Rename(ModuleDefinition module)
    {
        var mine = typeof(Retargeting).Assembly.GetName();
        bool any = false;
        foreach (var reference in module.AssemblyReferences.Where(r => packages.Contains(r.Name)))
        {
            (reference.Name, reference.Version, reference.PublicKeyToken, reference.HasPublicKey) = (mine.Name, mine.Version, [], false);
            any = true;
        }
        return any;
    }
}
