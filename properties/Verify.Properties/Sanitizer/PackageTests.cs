using System.Reflection;
using System.Text.Json;
using ILGPU;
using ILGPU.Runtime;
using Xunit;
using Xunit.Abstractions;
namespace Verify;

/// <summary>Where the package ILGPU is present: the same kernels on ILGPU's CPU device and on the checking device, from one DLL that was compiled against the package.</summary>
/// <remarks>Every surface test compares a kernel's results, bit for bit, with values it states: one that holds on both devices gives the same bits on both.</remarks>
public class PackageTests(ITestOutputHelper output)
{
    static readonly string path = Path.Combine(AppContext.BaseDirectory, "Surface.dll");
    static readonly Assembly compiled = Assembly.LoadFrom(path);
    static readonly bool present = compiled.GetReferencedAssemblies().Any(a => a.Name == "ILGPU");

    /// <summary>The surface tests by name, with the arguments of each.</summary>
    static IEnumerable<(string Type, string Method, object[] Arguments)> Cases() =>
        from type in typeof(OnDevice).Assembly.GetTypes()
        where type.IsSubclassOf(typeof(OnDevice)) && compiled.GetType(type.FullName!) != null
        from method in type.GetMethods()
        where method.IsDefined(typeof(FactAttribute), true)
        from arguments in method.GetCustomAttributes<InlineDataAttribute>().Select(d => d.GetData(method).Single()).DefaultIfEmpty([])
        select (type.FullName!, method.Name, arguments);

    [Fact]
    public void Surface_tests_hold_on_the_CPU_device_of_ILGPU() => Hold(compiled);

    [Fact]
    public void Surface_tests_compiled_against_the_package_hold_on_the_checking_device()
    {
        Assert.Empty(Sanitizer.Missing(path));
        Hold(Sanitizer.Load(path));
    }

    void Hold(Assembly assembly)
    {
        if (IsAbsent()) return;
        var broken = new List<string>();
        int held = 0;
        foreach (var (type, method, arguments) in Cases())
            try
            {
                using var test = (IDisposable)Activator.CreateInstance(assembly.GetType(type)!)!;
                test.GetType().GetMethod(method)!.Invoke(test, BindingFlags.DoNotWrapExceptions, null, arguments, null);
                held++;
            }
            catch (Exception thrown) { broken.Add($"{type}.{method}({string.Join(", ", arguments)}): {thrown.Message}"); }
        Assert.True(broken.Count == 0, string.Join("\n", broken));
        Assert.NotEqual(0, held);
        output.WriteLine($"{held} cases hold");
    }

    [Fact]
    public void Faults_compiled_against_the_package_are_found_on_the_checking_device_and_their_repaired_twins_are_clean()
    {
        if (IsAbsent()) return;
        var broken = new List<string>();
        var pairs = Sanitizer.Load(path).GetTypes().Where(t => !t.IsAbstract && IsPair(t)).OrderBy(t => t.Name, StringComparer.Ordinal).ToArray();
        foreach (var type in pairs)
        {
            dynamic pair = Activator.CreateInstance(type)!;
            string kind = ((object)pair.Kind).ToString()!;
            string? array = pair.Array;
            var settings = JsonSerializer.Deserialize<SanitizerSettings>(JsonSerializer.Serialize((object)pair.Settings))!;
            foreach (var order in Enum.GetValues<ThreadOrder>())
                for (ulong seed = 0; seed < 2; seed++)
                {
                    var use = settings with { Order = order, Seed = seed };
                    var (faulty, repaired) = (Check(device => pair.Faulty(device), use), Check(device => pair.Repaired(device), use));
                    if (faulty?.Kind.ToString() != kind || array != null && faulty.Array != array && !IsUnnamed(faulty.Array)) broken.Add($"{type.Name} with {use}: {faulty?.ToString() ?? "passed"}");
                    if (repaired != null) broken.Add($"{type.Name}, repaired, with {use}: {repaired}");
                }
        }
        Assert.True(broken.Count == 0, string.Join("\n", broken));
        Assert.InRange(pairs.Length, 40, int.MaxValue);
        output.WriteLine($"{pairs.Length} pairs");
    }

    static bool IsPair(Type? type) => type != null && (type.Name == nameof(KernelPair) || IsPair(type.BaseType));

    /// <summary>Without symbols, which are not beside the DLL here, shared and local arrays have no name.</summary>
    static bool IsUnnamed(string? array) => array is not null && (array.StartsWith("shared memory", StringComparison.Ordinal) || array.StartsWith("local memory", StringComparison.Ordinal));

    static Fault? Check(Action<Accelerator> host, SanitizerSettings settings)
    {
        using var _ = Sanitizer.Use(settings);
        using var context = Context.CreateDefault();
        using var device = context.GetPreferredDevice(preferCPU: false).CreateAccelerator(context);
        return Sanitizer.Check(() => host(device), settings);
    }

    /// <summary>A compiled DLL names a member with its class and its types: what is here must be there, in the same class, with the same ones.</summary>
    [Fact]
    public void Public_members_here_are_those_of_the_package()
    {
        if (IsAbsent()) return;
        var package = Assembly.Load(compiled.GetReferencedAssemblies().Single(a => a.Name == "ILGPU"));
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        var other = new List<string>();
        foreach (var type in typeof(Accelerator).Assembly.GetExportedTypes().Where(t => t.Namespace!.StartsWith("ILGPU", StringComparison.Ordinal) && !t.Namespace.StartsWith("ILGPU.Algorithms", StringComparison.Ordinal)))
        {
            if (package.GetType(type.FullName!) is not { } theirs) { other.Add(type.FullName!); continue; }
            var known = theirs.GetMethods(Declared).Select(m => m.ToString()).ToHashSet();
            other.AddRange(type.GetMethods(Declared).Where(m => m.GetBaseDefinition() == m && !known.Contains(m.ToString())).Select(m => $"{type.FullName}: {m}"));
        }
        foreach (string member in other) output.WriteLine(member);
        // More copies and conversions are taken here than there, where they are generic over the view or do not exist: no compiled DLL names these.
        Assert.DoesNotContain(other, m => !m.StartsWith("ILGPU.Runtime.ArrayViewExtensions: Void ", StringComparison.Ordinal) && !m.StartsWith("ILGPU.Half: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Kernels_of_this_project_give_the_same_bits_on_both_devices() =>
        Compare(Installed.Catalog, "/checking", Installed.Catalog, "/ilgpu-cpu");

    [Fact]
    public void Kernels_of_this_project_compiled_against_the_package_give_the_same_bits_on_the_checking_device() =>
        Compare(Installed.Catalog, "/checking", new Catalog([typeof(Kernel).Assembly, Sanitizer.Load(Path.Combine(AppContext.BaseDirectory, "Verify.Ilgpu.dll"))]), "/checking");

    void Compare(Catalog ours, string mine, Catalog theirs, string other)
    {
        if (IsAbsent()) return;
        var kernels = theirs.Kernels.Where(k => k.Name.EndsWith(other, StringComparison.Ordinal)).ToDictionary(k => k.Name);
        int compared = 0;
        foreach (var here in ours.Kernels.Where(k => k.Name.EndsWith(mine, StringComparison.Ordinal)))
        {
            if (!kernels.TryGetValue(here.Name[..^mine.Length] + other, out var there)) continue;
            foreach (var shape in new[] { new Shape(3, 2, 3, 5), new Shape(2, 9, 17, 8), new Shape(4, 1, 1, 1) })
            {
                var problem = new Problem(shape, Regime.Isometric, 1, Seed: 3);
                if (here.Refuses(shape) is not null || there.Refuses(shape) is not null) continue;
                var (left, right) = (Results(here, problem), Results(there, problem));
                for (int k = 0; k < left.Length; k++)
                    Assert.True(left[k].SequenceEqual(right[k]), $"{here.Name} and {there.Name} differ on {problem}, array {k}");
                compared++;
            }
        }
        Assert.NotEqual(0, compared);
        output.WriteLine($"{compared} problems compared");
    }

    /// <summary>The bits of everything that a forward and a backward pass hand out.</summary>
    static long[][] Results(Kernel kernel, Problem problem)
    {
        var (inputs, upstream) = (problem.Inputs(kernel.Cell), problem.Upstream(kernel.Cell));
        var outputs = kernel.Forward(inputs);
        var d = kernel.Backward(inputs, outputs, upstream);
        return [.. new[] { outputs.Y, outputs.C, outputs.Hn, outputs.Cn, d.X, d.W, d.R, d.Bw, d.Br, d.H0, d.C0, d.GateX, d.GateR }.Select(a => a.Map(BitConverter.DoubleToInt64Bits))];
    }

    bool IsAbsent()
    {
        if (!present) output.WriteLine("built without the package ILGPU, which was not on the feed: its CPU device was not compared with the checking device");
        return !present;
    }
}
