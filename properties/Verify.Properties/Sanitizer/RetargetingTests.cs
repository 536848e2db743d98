using ILGPU;
using ILGPU.Runtime;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Xunit;
namespace Verify;

/// <summary>A DLL that refers to the package ILGPU runs on the checking device as it is.</summary>
public sealed class RetargetingTests : OnDevice
{
    /// <summary>This assembly's kernels as a compiler with the package would have left them: the same IL, its types in ILGPU.dll.</summary>
    static string Foreign(ISymbolWriterProvider? symbols = null)
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("foreign").FullName, "Foreign.Kernels.dll");
        using var module = ModuleDefinition.ReadModule(typeof(RetargetingTests).Assembly.Location);
        var package = new AssemblyNameReference("ILGPU", new Version(1, 5, 3, 0)) { PublicKeyToken = [1, 2, 3, 4, 5, 6, 7, 8] };
        module.AssemblyReferences.Add(package);
        foreach (var type in module.GetTypeReferences())
            if (type.DeclaringType == null && type.Scope.Name == "Verify.Sanitizer" && type.Namespace.StartsWith("ILGPU", StringComparison.Ordinal)) type.Scope = package;
        module.Assembly.Name.Name = "Foreign.Kernels";
        if (symbols != null) module.ReadSymbols();
        module.Write(path, new() { WriteSymbols = symbols != null, SymbolWriterProvider = symbols });
        return path;
    }

    [Fact]
    public void Faults_are_found_in_a_DLL_compiled_against_the_package()
    {
        string path = Foreign();
        Assert.Empty(Sanitizer.Missing(path));
        var assembly = Sanitizer.Load(path);
        foreach (string name in new[] { nameof(LostUpdateInAHistogram), nameof(SharedMemoryReusedTooEarly), nameof(ShuffleInABranch), nameof(LastRowNeverWritten), nameof(UnitThatLooksAtNeighbours), nameof(SumThatAddsPlainly), nameof(TileThatMeetsOnce) })
        {
            dynamic pair = Activator.CreateInstance(assembly.GetType($"Verify.{name}")!)!;
            Fault? fault = Sanitizer.Check(() => pair.Faulty(Device));
            Assert.Equal(((object)pair.Kind).ToString(), fault?.Kind.ToString());
            Assert.Null(Sanitizer.Check(() => pair.Repaired(Device)));
        }
    }

    static Fault? FaultIn(string path)
    {
        dynamic pair = Activator.CreateInstance(Sanitizer.Load(path).GetType($"Verify.{nameof(LostUpdateInAHistogram)}")!)!;
        using var context = Context.CreateDefault();
        using var device = context.GetPreferredDevice(preferCPU: false).CreateAccelerator(context);
        return Sanitizer.Check(() => pair.Faulty(device));
    }

    [Fact]
    public void The_lines_come_from_symbols_beside_the_DLL_or_within_it()
    {
        string beside = Foreign(new PortablePdbWriterProvider()), within = Foreign(new EmbeddedPortablePdbWriterProvider());
        Assert.True(File.Exists(Path.ChangeExtension(beside, ".pdb")) && !File.Exists(Path.ChangeExtension(within, ".pdb")));
        Assert.Matches(@"\.cs:\d+$", FaultIn(within)?.Place);
        Assert.Equal(FaultIn(beside)?.Place, FaultIn(within)?.Place);
        Assert.Contains("IL_", FaultIn(Foreign())?.Place);
    }
}
