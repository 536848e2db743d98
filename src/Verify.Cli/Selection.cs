using System.CommandLine;
using System.Text.RegularExpressions;
namespace Verify.Cli;

/// <summary>The options by which commands choose among kernels, cells and laws, and add those of somebody's DLL.</summary>
/// <param name="timed">Whether kernels are timed, which the checking device is not for.</param>
public sealed class Selection(bool timed = false)
{
    readonly Option<string[]> kernels = Many("--kernel", "Only these kernels (or clippers): a name as `verify list` prints it, or a part between slashes, such as Plain, float32 or cpu; * stands for anything.");
    readonly Option<string[]> cells = Many("--cell", "Only these cells, such as Lstm or Elman.Tanh.");
    readonly Option<string[]> laws = Many("--law", "Only these laws.");
    readonly Option<string[]> assemblies = Many("--assembly", "Adds the kernels, cells and laws found by type in this DLL.");

    readonly Option<bool> asCompiled = new("--as-compiled") { Description = "Lets a DLL that was compiled against the package ILGPU run on ILGPU's own devices; without it, it runs on the checking device." };

    static Option<string[]> Many(string name, string description) => new(name) { Description = description, AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };

    /// <summary>Adds the options to a command.</summary>
    public Selection AddTo(Command command, bool withLaws = true)
    {
        command.Options.Add(kernels);
        command.Options.Add(cells);
        if (withLaws) command.Options.Add(laws);
        command.Options.Add(assemblies);
        if (!timed) command.Options.Add(asCompiled);
        return this;
    }

    /// <summary>The DLLs asked for.</summary>
    public IReadOnlyList<string> Assemblies(ParseResult parsed) => parsed.GetValue(assemblies)!;

    /// <summary>Whether DLLs compiled against the package ILGPU run on its own devices.</summary>
    public bool AsCompiled(ParseResult parsed) => timed || parsed.GetValue(asCompiled);

    /// <summary>Everything installed, and the DLLs asked for.</summary>
    /// <exception cref="UsageException">There is no such DLL, or it cannot be loaded.</exception>
    public Catalog Catalog(ParseResult parsed)
    {
        try
        {
            return Installed.With(parsed.GetValue(assemblies)!, AsCompiled(parsed));
        }
        catch (CatalogException e) when (parsed.GetValue(assemblies)!.Length > 0)
        {
            throw new UsageException($"--assembly {e.Message}");
        }
    }

    /// <summary>The subjects that were asked for; all of them if none were named, only those that are made of something in the given DLLs, if there are such.</summary>
    /// <exception cref="UsageException">A name fits nothing.</exception>
    public IReadOnlyList<Subject> Subjects(ParseResult parsed, Catalog catalog) => Chosen(parsed, catalog, catalog.All<Subject>());

    /// <summary>The mutants that were asked for, by the same rule.</summary>
    /// <exception cref="UsageException">A name fits nothing, or a class that is no mutant.</exception>
    public IReadOnlyList<Subject> Mutants(ParseResult parsed, Catalog catalog)
    {
        const string Why = $"a mutant is a class with a seeded fault that implements {nameof(IMutant)}";
        var mutants = catalog.Mutants<Subject>();
        foreach (string pattern in parsed.GetValue(kernels)!)
            if (!mutants.Any(m => Fits(m.Name, pattern)) && catalog.All<Subject>().Any(s => Fits(s.Name, pattern))) throw new UsageException($"--kernel {pattern}: it is no mutant; {Why}.");
        if (parsed.GetValue(kernels)!.Length == 0 && catalog.All<Subject>().Any(IsForeign) && !mutants.Any(IsForeign) && !catalog.All<Law>().Any(law => !Installed.Owns(law.GetType())))
            throw new UsageException($"--assembly {string.Join(' ', Assemblies(parsed))}: there are neither mutants nor laws in it; {Why}.");
        return Chosen(parsed, catalog, mutants);
    }

    /// <summary>Correct subjects and mutants alike, where they are named: a line is replayed on either.</summary>
    /// <exception cref="UsageException">A name fits nothing.</exception>
    public IReadOnlyList<Subject> Any(ParseResult parsed, Catalog catalog) =>
        Chosen(parsed, catalog, parsed.GetValue(kernels)!.Length == 0 ? catalog.All<Subject>() : [.. catalog.All<Subject>(), .. catalog.Mutants<Subject>()]);

    IReadOnlyList<Subject> Chosen(ParseResult parsed, Catalog catalog, IReadOnlyList<Subject> all)
    {
        var (wantedKernels, wantedCells) = (parsed.GetValue(kernels)!, parsed.GetValue(cells)!);
        var own = parsed.GetValue(assemblies)!.Length == 0 || wantedKernels.Length > 0 ? [] : all.Where(IsForeign).ToArray();
        var chosen = Choose(own.Length > 0 ? own : all, wantedKernels, s => s.Name, "kernel", IsForeign);
        return wantedCells.Length == 0 ? chosen : [.. Choose(catalog.Cells, wantedCells, c => c.Name, "cell")
            .SelectMany(cell => chosen.Where(s => s is Kernel k && k.Cell == cell))];
    }

    static bool IsForeign(Subject subject) => !Installed.Owns(subject.GetType());

    /// <summary>The laws that were asked for; all of them if none were named.</summary>
    /// <exception cref="UsageException">A name fits nothing.</exception>
    public IReadOnlyList<Law> Laws(ParseResult parsed, Catalog catalog) => Choose(catalog.All<Law>(), parsed.GetValue(laws)!, l => l.ToString(), "law");

    static IReadOnlyList<T> Choose<T>(IReadOnlyList<T> all, string[] wanted, Func<T, string> name, string what, Func<T, bool>? foreign = null)
    {
        const int Most = 10;
        if (wanted.Length == 0) return all;
        foreach (string pattern in wanted)
            if (!all.Any(item => Fits(name(item), pattern)))
            {
                string[] parts = [.. all.SelectMany(item => name(item).Split('/')).Distinct()], own = foreign is null ? [] : [.. all.Where(foreign).Select(item => name(item).Split('/')[0])];
                string unknown = pattern.Split('/').FirstOrDefault(part => !parts.Any(known => Fits(known, part))) ?? pattern;
                string given = own.Length == 0 ? "" : $"the given DLLs have {string.Join(", ", Nearest.To(unknown, own).Take(Most))}{(own.Distinct().Count() > Most ? ", …" : "")}; ";
                throw new UsageException($"--{what} {pattern}: there is no such {what}; {given}the nearest are {string.Join(", ", Nearest.To(unknown, parts.Except(own)).Take(Most / 2))}. `verify list` shows all.");
            }
        return [.. all.Where(item => wanted.Any(pattern => Fits(name(item), pattern)))];
    }

    /// <summary>Whether the pattern is the name, or some of its parts in a row.</summary>
    static bool Fits(string name, string pattern) =>
        Regex.IsMatch(name, $"(^|/){Regex.Escape(pattern).Replace("\\*", ".*")}(/|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
