using Verify.Cli;
using Xunit;
namespace Verify;

/// <summary>The command's exit codes and its words, and somebody's DLL.</summary>
public class CommandTests
{
    static readonly string foreign = Path.Combine(AppContext.BaseDirectory, "Foreign.dll");
    static readonly string golden = Path.Combine(AppContext.BaseDirectory, "Golden");

    static (int Code, string Output, string Error) Run(params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        return (CommandLine.Run(args, output, error), output.ToString(), error.ToString());
    }

    [Theory]
    [InlineData("--kernel", "Nonesuch")]
    [InlineData("--cell", "Nonesuch")]
    [InlineData("--law", "Nonesuch")]
    [InlineData("--assembly", "nonesuch.dll")]
    [InlineData("--tests", "0")]
    [InlineData("--tests", "many")]
    [InlineData("--seconds", "-1")]
    [InlineData("--frobnicate", "1")]
    public void A_request_that_makes_no_sense_gets_one_line_and_2(string option, string value)
    {
        var (code, output, error) = Run("laws", option, value);
        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void A_file_that_is_no_assembly_is_refused()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "broken.dll");
        File.WriteAllText(path, "MZ, or so it says");
        var (code, _, error) = Run("laws", "--assembly", path);
        Assert.Equal((2, true), (code, error.Contains("not a .NET assembly")));
    }

    [Fact]
    public void Broken_json_is_refused()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        File.WriteAllText(Path.Combine(folder, "half.json"), "{\"kind\": \"layer\",");
        var (code, _, error) = Run("compare", folder);
        Assert.Equal((2, true), (code, error.Contains("half.json: not JSON")));
        File.WriteAllText(Path.Combine(folder, "half.json"), "{\"kind\": \"layer\", \"layers\": 1, \"cell\": \"lstm\", \"T\": 1}");
        (code, _, error) = Run("compare", folder);
        Assert.Equal((2, true), (code, error.Contains("half.json: B: expected a value; given nothing.")));
    }

    [Fact]
    public void The_golden_cases_hold() => Assert.Equal(0, Run("compare", golden).Code);

    [Fact]
    public void A_right_kernel_of_somebody_elses_holds() => Assert.Equal(0, Run("laws", "--assembly", foreign, "--kernel", "HandWritten", "--tests", "50").Code);

    [Theory]
    [InlineData("ForgetsTheCarry")]
    [InlineData("SwapsWAndR")]
    [InlineData("OffByOneStep")]
    [InlineData("DropsTheBiasGradient")]
    [InlineData("ElevenBitTanh")]
    public void A_wrong_kernel_of_somebody_elses_is_broken_and_its_line_replays(string kernel)
    {
        var (code, output, _) = Run("laws", "--assembly", foreign, "--kernel", kernel, "--tests", "50");
        Assert.Equal(1, code);
        string replay = output.Split('\n').First(l => l.Contains("verify replay"));
        string line = replay.Split('"')[1], law = replay.Split("--law ")[1].Split(' ')[0];
        Assert.Equal(1, Run("replay", line, "--law", law, "--kernel", kernel, "--assembly", foreign).Code);
        Assert.Equal(0, Run("replay", line, "--law", law, "--kernel", "Plain/Elman.Tanh").Code);
    }

    [Fact]
    public void A_kernel_that_ends_the_process_or_never_returns_is_broken_and_the_other_results_are_kept()
    {
        var (code, output, _) = Run("laws", "--assembly", foreign, Path.Combine(AppContext.BaseDirectory, "Perilous.dll"), "--kernel", "FallsWithoutEnd", "NeverReturns", "HandWritten/Elman.Tanh", "--law", "OutputsFollowTheEquations", "--tests", "20", "--memory", "none", "--isolated", "--isolated-seconds", "5");
        Assert.Equal(1, code);
        Assert.Contains("exit code 134", output);
        Assert.Contains("had not ended after 5 seconds", output);
        Assert.Contains("1 hold, 2 broken", output);
        Assert.Equal(2, output.Split('\n').Count(l => l.Contains("verify replay")));
    }

    [Fact]
    public void A_cell_and_a_law_of_somebody_elses_are_found_by_type()
    {
        var (code, output, _) = Run("laws", "--assembly", foreign, "--cell", "MinimalGatedUnit", "--kernel", "Plain", "WholeSequence/*/checking", "--tests", "20");
        Assert.Equal(0, code);
        Assert.Contains("OutputsStayBetweenTheirNeighbours 3 of 3", string.Join(' ', output.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void A_shrunk_case_keeps_half_of_its_error() => Assert.All(Installed.With([foreign]).Kernels.Where(k => !Installed.Owns(k.GetType()) && k.Cell.Type == typeof(Elman<Tanh>)), kernel =>
    {
        var result = LawRunner.Run(new GradientsFollowTheEquations(), kernel, 100, 1);
        if (result.Failure is { } failure) Assert.True(failure.Verdict.Ratio >= failure.DrawnVerdict.Ratio / 2 && failure.Shrunk.Shape.H <= 2);
        else Assert.Equal("HandWritten", kernel.Method);
    });
}
