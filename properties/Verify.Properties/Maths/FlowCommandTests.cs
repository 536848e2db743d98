using System.Text.Json;
using Verify.Cli;
using Xunit;
namespace Verify;

/// <summary><c>verify gradients</c> and <c>verify train</c>, from end to end.</summary>
public class FlowCommandTests
{
    static readonly string golden = Path.Combine(AppContext.BaseDirectory, "Golden");

    static (int Code, string Output, string Error) Run(params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        return (CommandLine.Run(args, output, error), output.ToString(), error.ToString());
    }

    [Theory]
    [InlineData("jacobian_tanh_vanishing", "Elman.Tanh")]
    [InlineData("jacobian_relu_exploding", "Elman.Relu")]
    [InlineData("jacobian_sigmoid_exploding", "Elman.Logistic")]
    public void Gradients_of_a_golden_jacobian_have_its_norm_and_its_bounds(string name, string cell)
    {
        var (code, output, _) = Run("gradients", "--weights", Path.Combine(golden, name + ".json"), "--cell", cell, "--json");
        Assert.Equal(0, code);
        using var report = JsonDocument.Parse(output);
        var wanted = GoldenCase.Read(Path.Combine(golden, name + ".json"));
        var last = report.RootElement.GetProperty("lags").EnumerateArray().Last();
        Assert.Equal(wanted.Numbers("norms")[^1], last.GetProperty("norm").GetDouble(), wanted.Numbers("norms")[^1] * 1e-9);
        Assert.Equal(wanted.Numbers("bounds")[^1], last.GetProperty("weightBound").GetDouble(), wanted.Numbers("bounds")[^1] * 1e-9);
        Assert.True(last.GetProperty("lowerBound").GetDouble() <= last.GetProperty("norm").GetDouble() && last.GetProperty("norm").GetDouble() <= last.GetProperty("gateBound").GetDouble());
    }

    [Theory]
    [InlineData("gru_stacked", "1")]
    [InlineData("lstm_stacked", "2")]
    [InlineData("rnn_relu_small", "0")]
    [InlineData("language_small", "0")]
    public void Any_layer_of_a_file_with_PyTorchs_names_is_analysed(string name, string layer)
    {
        string picture = Path.Combine(Directory.CreateTempSubdirectory().FullName, "flow.html");
        var (code, output, error) = Run("gradients", "--weights", Path.Combine(golden, name + ".json"), "--layer", layer, "--picture", picture);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("layer norm inside the step", output);
        Assert.Contains("<svg", File.ReadAllText(picture));
    }

    [Theory]
    [InlineData("--cell", "Nonesuch")]
    [InlineData("--init", "Nonesuch")]
    [InlineData("--kernel", "Nonesuch")]
    [InlineData("--hidden", "0")]
    [InlineData("--threshold", "-1")]
    [InlineData("--sequence", "9")]
    [InlineData("--picture", "flow.png")]
    [InlineData("--weights", "nonesuch.npz")]
    [InlineData("--layer", "0")]
    public void Gradients_of_what_makes_no_sense_get_one_line_and_2(string option, string value)
    {
        var (code, output, error) = Run("gradients", "--steps", "5", option, value);
        Assert.Equal((2, ""), (code, output));
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("--hidden", "7")]
    [InlineData("--gain", "2")]
    [InlineData("--steps", "5")]
    public void An_option_that_a_file_makes_idle_is_refused(string option, string value)
    {
        var (code, output, error) = Run("gradients", "--weights", Path.Combine(golden, "gru_stacked.json"), option, value);
        Assert.Equal((2, ""), (code, output));
        Assert.Contains($"{option}: given beside", error);
    }

    [Fact]
    public void A_contractive_cell_vanishes_for_certain_and_an_identity_carries()
    {
        Assert.Contains("vanish for certain", Run("gradients", "--gain", "0.2", "--steps", "30").Output);
        var (_, output, _) = Run("gradients", "--cell", "Elman.Identity", "--init", "IdentityMatrix", "--steps", "20", "--json");
        using var report = JsonDocument.Parse(output);
        Assert.All(report.RootElement.GetProperty("lags").EnumerateArray(), lag => Assert.Equal(1, lag.GetProperty("norm").GetDouble(), 12));
    }

    [Fact]
    public void Training_prints_every_step_as_json_and_draws_it()
    {
        string picture = Path.Combine(Directory.CreateTempSubdirectory().FullName, "loss.svg");
        var (code, output, error) = Run("train", "--task", "CopyMemory", "--lag", "6", "--cell", "Gru", "--hidden", "5", "--iterations", "7", "--json", "--picture", picture);
        Assert.Equal((0, ""), (code, error));
        using var report = JsonDocument.Parse(output);
        Assert.Equal(7, report.RootElement.GetProperty("steps").GetArrayLength());
        Assert.Equal("budget spent", report.RootElement.GetProperty("ended").GetString());
        Assert.StartsWith("<svg", File.ReadAllText(picture));
    }

    [Fact]
    public void Training_without_time_stops_with_what_it_has() =>
        Assert.Contains("out of time after 1 steps", Run("train", "--task", "TemporalOrder", "--lag", "10", "--hidden", "3", "--seconds", "0").Output);

    [Theory]
    [InlineData("--gain", "1e300")]
    [InlineData("--gain", "0")]
    [InlineData("--cell", "Gru", "--init", "Zero")]
    [InlineData("--cell", "Lstm", "--hidden", "1", "--inputs", "1")]
    [InlineData("--cell", "Elman.Identity", "--gain", "1e200")]
    public void Gradients_that_die_are_reported_and_drawn_all_the_same(params string[] options)
    {
        string picture = Path.Combine(Directory.CreateTempSubdirectory().FullName, "flow.svg");
        var (code, output, error) = Run(["gradients", "--steps", "6", "--picture", picture, .. options]);
        Assert.Equal((0, ""), (code, error));
        Assert.Equal(options.Contains("1e300") || options.Contains("1e200") || options.Contains("0"), output.Contains("death: "));
        System.Xml.Linq.XDocument.Load(picture);
    }

    [Theory]
    [InlineData("--task", "Nonesuch")]
    [InlineData("--rate", "0")]
    [InlineData("--clip", "0")]
    [InlineData("--lag", "1")]
    public void Training_of_what_makes_no_sense_gets_one_line_and_2(string option, string value)
    {
        var (code, _, error) = Run("train", option, value);
        Assert.Equal(2, code);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }
}
