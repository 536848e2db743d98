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

    [Theory]
    [InlineData("--test: there is no such option of `verify laws`; the nearest is --tests.", "laws", "--assembly", "FOREIGN", "--test", "3")]
    [InlineData("--kernel Plian: there is no such kernel; the nearest are Plain,", "laws", "--kernel", "Plian")]
    [InlineData("--kernel HandWriten/Gru: there is no such kernel; the given DLLs have HandWritten,", "laws", "--assembly", "FOREIGN", "--kernel", "HandWriten/Gru")]
    [InlineData("--law TimeCanCut: there is no such law; the nearest are TimeCanBeCut,", "laws", "--law", "TimeCanCut")]
    [InlineData("--kernel HandWritten: it is no mutant; a mutant is a class with a seeded fault that implements IMutant.", "teeth", "--assembly", "FOREIGN", "--kernel", "HandWritten")]
    [InlineData("nowhere.json: there is no such file; expected one that laws --isolated has written.", "isolated", "nowhere.json")]
    public void A_name_that_fits_nothing_is_answered_with_the_nearest(string said, params string[] args)
    {
        var (code, output, error) = Run([.. args.Select(a => a.Replace("FOREIGN", foreign))]);
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("verify: " + said, error);
    }

    [Theory]
    [InlineData("--hidden 100000 --batch 16 --lag 40: Shape T41 N16 C13 H100000: its largest tensor has 40000000000 values; expected at most", "train", "--hidden", "100000")]
    [InlineData("--hidden 20 --batch 1000000 --lag 100000: Shape T100001 ", "train", "--batch", "1000000", "--lag", "100000")]
    [InlineData("--hidden 100000 --inputs 8 --steps 50: Shape T50 ", "gradients", "--hidden", "100000")]
    [InlineData("--hidden 16 --inputs 100000 --steps 100000: Shape T100000 ", "gradients", "--inputs", "100000", "--steps", "100000")]
    [InlineData("--hidden 10000 --inputs 8 --steps 1000: T1000 N1 C8 H10000 takes ", "gradients", "--hidden", "10000", "--steps", "1000")]
    public void What_the_machine_has_no_room_for_is_not_begun(string said, params string[] args)
    {
        var (code, output, error) = Run([.. args, "--cell", "Lstm"]);
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("verify: " + said, error);
    }

    [Fact]
    public void The_help_calls_the_command_verify()
    {
        var (code, output, _) = Run("laws", "--help");
        Assert.Equal(0, code);
        Assert.Contains("verify laws [options]", output);
        Assert.DoesNotContain("Verify.Cli", output + Run("--help").Output);
    }

    [Fact]
    public void Laws_are_shown_by_kernel_and_written_where_that_is_asked()
    {
        string folder = Path.Combine(Directory.CreateTempSubdirectory().FullName, "reports");
        var (code, output, _) = Run("laws", "--kernel", "Plain/Lstm", "Plain/Gru", "--law", "TimeCanBeCut", "--tests", "5", "--memory", "none", "--by-kernel", "--reports", folder);
        Assert.Equal(0, code);
        string[] rows = [.. output.Split('\n').Where(l => l.StartsWith("Plain/") && l.Contains("1 of 1"))];
        Assert.Equal(2, rows.Length);
        Assert.Contains("## By kernel", File.ReadAllText(Path.Combine(folder, "laws.md")));
        Assert.Equal(2, System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "laws.json"))).RootElement.GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void A_search_counts_no_classes_and_no_error_is_infinite_times_too_far()
    {
        Assert.DoesNotContain("problems by class", Run("laws", "--kernel", "Plain/Lstm", "--law", "TimeCanBeCut", "--search", "0", "--memory", "none").Output);
        var judge = new Judge();
        judge.Expect("y", 0, [1], double.NaN, new(1, 0.5));
        Assert.Equal("BROKEN at y[0]: NaN, expected 1 ± 0.5", judge.Verdict.ToString());
        judge = new();
        judge.Expect("y", 0, [1], 2, new(1, 0));
        Assert.Equal("BROKEN at y[0]: 2, expected exactly 1", judge.Verdict.ToString());
    }

    [Fact]
    public void What_proves_nothing_says_why()
    {
        var output = new StringWriter();
        LawsReport.Print(Terminal.On(output), [LawRunner.Run(new TimeCanBeCut(), new StepByStepOnly(), 20, 1)]);
        Assert.Contains("MISTRUSTED: TimeCanBeCut proves nothing of StepByStepOnly/Lstm/float32/cpu: the law needs the shape T0 ", output.ToString());
        Assert.Contains("which the kernel refuses: one step at a time", output.ToString());
    }

    sealed class StepByStepOnly : Kernel<Lstm, float>
    {
        readonly Plain<Lstm> inner = new();
        public override string? Refuses(Shape shape) => shape.T == 1 ? null : "one step at a time";
        protected override void Run(Inputs<float> inputs, Outputs<float> outputs) => inner.Forward(inputs, outputs);
        protected override void RunBack(Inputs<float> inputs, Outputs<float> outputs, Upstream<float> upstream, Gradients<float> gradients) => inner.Backward(inputs, outputs, upstream, gradients);
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
