using Mono.Cecil;
using Verify.Cli;
using Xunit;
namespace Verify;

/// <summary>Commands that take somebody's DLL run one that was compiled against the package ILGPU on the checking device.</summary>
public class AssemblyTests
{
    /// <summary>The DLL as a compiler with the package would have left it: the same IL, its types in ILGPU.dll.</summary>
    static readonly string path = Compiled();

    static string Compiled(string name = "ForeignOnIlgpu")
    {
        string file = Path.Combine(Directory.CreateTempSubdirectory("foreign").FullName, name + ".dll");
        using var module = ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, "ForeignOnIlgpu.dll"));
        var reference = module.AssemblyReferences.Single(r => r.Name == "Verify.Sanitizer");
        (reference.Name, reference.Version) = ("ILGPU", new Version(1, 5, 3, 0));
        module.Assembly.Name.Name = name;
        module.Write(file);
        return file;
    }

    static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        return (CommandLine.Run(arguments, output, error), output.ToString(), error.ToString());
    }

    [Fact]
    public void A_right_kernel_holds()
    {
        Assert.True(Sanitizer.Takes(path));
        var (code, output, error) = Run("laws", "--assembly", path, "--kernel", "HandLaunched", "--tests", "10", "--memory", "none");
        Assert.True(code == 0, output + error);
        Assert.Contains("0 broken", output);
    }

    [Fact]
    public void A_race_is_found_and_its_line_replays()
    {
        var (code, output, _) = Run("laws", "--assembly", path, "--kernel", "FusesTwoLaunches", "--law", "GradientsFollowTheEquations", "--tests", "20", "--memory", "none");
        Assert.Equal(1, code);
        Assert.Contains("checking device: Race", output);
        string replay = output.Split('\n').First(l => l.Contains("verify replay"));
        Assert.Contains("ForeignOnIlgpu.dll", replay);
        var (again, said, _) = Run("replay", replay.Split('"')[1], "--law", "GradientsFollowTheEquations", "--kernel", "FusesTwoLaunches", "--assembly", path);
        Assert.Equal(1, again);
        Assert.Contains("Race", said);
    }

    [Fact]
    public void A_process_of_its_own_finds_it_too()
    {
        // Two DLLs; with the one that lies here the process finds what the tests' own DLL, beside it, refers to.
        var (code, output, _) = Run("laws", "--assembly", Path.Combine(AppContext.BaseDirectory, "Foreign.dll"), path, "--kernel", "FusesTwoLaunches", "HandWritten/Elman.Tanh", "--law", "GradientsFollowTheEquations",
            "--tests", "20", "--memory", "none", "--isolated");
        Assert.Equal(1, code);
        Assert.Contains("checking device: Race", output);
        Assert.Contains("1 hold, 1 broken", output);
    }

    /// <summary>The DLL lies in a folder of its own, in which nobody stands, and no other is called like it.</summary>
    [Fact]
    public void A_struct_of_the_DLL_is_found_wherever_the_program_stands()
    {
        var (code, output, error) = Run("sanitize", "--assembly", Compiled("NowhereElse"), "--launcher", "Moved", "--seeds", "4");
        Assert.True(code == 0, output + error);
        Assert.Contains("clean    Foreign.Bodies.Moved", output);
        Assert.Contains("1 launcher under 4", output);
    }

    [Fact]
    public void A_launcher_that_is_not_there_lists_those_that_are()
    {
        var (code, _, error) = Run("sanitize", "--assembly", path, "--launcher", "Mooved");
        Assert.Equal(2, code);
        Assert.Contains("--launcher Mooved", error);
        Assert.Contains("Foreign.Bodies.Moved", error);
    }

    /// <summary>A timing on the checking device would say nothing; the package is not beside the DLL.</summary>
    [Fact]
    public void Timing_wants_ILGPU_itself()
    {
        if (File.Exists(Path.Combine(AppContext.BaseDirectory, "ILGPU.dll"))) return;
        var (code, _, error) = Run("bench", "--assembly", path);
        Assert.Equal(2, code);
        Assert.Contains("ILGPU.dll is neither here nor beside it", error);
    }
}
