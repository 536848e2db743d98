using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;
namespace Verify;

/// <summary>The kit's own assemblies, found beside the program, and anybody's DLL.</summary>
public static class Installed
{
    static readonly ConcurrentDictionary<Assembly, string> added = [];
    static readonly Lazy<Assembly[]> own = new(() => [.. Directory.GetFiles(AppContext.BaseDirectory, "Verify*.dll").Order(StringComparer.Ordinal).Select(AssemblyLoadContext.Default.LoadFromAssemblyPath)]);

    /// <summary>Everything that came with the kit.</summary>
    public static Catalog Catalog { get; } = new(own.Value);

    /// <summary>Whether a type came with the kit, and so did all of its type arguments.</summary>
    public static bool Owns(Type type) => Foreign(type) is null;

    /// <summary>The DLL that a type, or one of its type arguments, came from, if that is not the kit's own.</summary>
    public static Assembly? Foreign(Type type) => added.ContainsKey(type.Assembly) ? type.Assembly : type.GetGenericArguments().Select(Foreign).FirstOrDefault(found => found is not null);

    /// <summary>The file that an added DLL came from.</summary>
    public static string PathOf(Assembly assembly) => added[assembly];

    /// <summary>Everything that came with the kit, and what these DLLs hold.</summary>
    /// <param name="paths">The DLLs.</param>
    /// <param name="asCompiled">A DLL that was compiled against the package ILGPU runs on ILGPU's own devices; if not, on the checking device.</param>
    /// <exception cref="CatalogException">A DLL is missing, is no .NET assembly, needs something that is not beside it, or holds nothing that could be checked.</exception>
    public static Catalog With(IReadOnlyCollection<string> paths, bool asCompiled = false)
    {
        if (paths.Count == 0) return Catalog;
        var loaded = paths.Select(path => Load(path, asCompiled)).ToArray();
        var catalog = new Catalog([.. own.Value, .. loaded]);
        foreach (var assembly in loaded)
            if (!assembly.GetExportedTypes().Any(t => !t.IsAbstract && (t.IsAssignableTo(typeof(Subject)) || t.IsAssignableTo(typeof(Law))) || t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICell<>))))
                throw new CatalogException($"{assembly.GetName().Name}.dll: expected public kernels, cells or laws; there are none.");
        return catalog;
    }

    static Assembly Load(string path, bool asCompiled)
    {
        if (!File.Exists(path)) throw new CatalogException($"{path}: there is no such file.");
        try
        {
            var full = Path.GetFullPath(path);
            bool launches = Sanitizer.Takes(full);
            if (launches && !asCompiled) return Added(Sanitizer.Load(full), full);
            var beside = new AssemblyDependencyResolver(full);
            AssemblyLoadContext.Default.Resolving += (context, name) => beside.ResolveAssemblyToPath(name) is { } found ? context.LoadFromAssemblyPath(found) : null;
            if (launches) Require("ILGPU", full);
            return Added(AssemblyLoadContext.Default.LoadFromAssemblyPath(full), full);
        }
        catch (Exception e) when (e is BadImageFormatException or FileLoadException or IOException or InvalidOperationException)
        {
            throw new CatalogException($"{path}: not a .NET assembly that can be loaded here: {e.Message.ReplaceLineEndings(" ")}", e);
        }
    }

    static Assembly Added(Assembly assembly, string path)
    {
        added[assembly] = path;
        return assembly;
    }

    static void Require(string name, string path)
    {
        try
        {
            AssemblyLoadContext.Default.LoadFromAssemblyName(new(name));
        }
        catch (FileNotFoundException e)
        {
            throw new CatalogException($"{path}: it was compiled against {name}, and {name}.dll is neither here nor beside it.", e);
        }
    }
}
