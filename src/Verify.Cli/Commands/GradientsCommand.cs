using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Spectre.Console;
namespace Verify.Cli;

/// <summary><c>verify gradients</c>: how gradients flow through a cell, drawn or out of a file, what bounds them, and what would help.</summary>
public sealed class GradientsCommand : Subcommand
{
    static readonly JsonSerializerOptions json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals, Converters = { new JsonStringEnumConverter() } };

    public override Command Build(TextWriter output)
    {
        var command = new Command("gradients", "Measures how gradients flow through a recurrent layer: norms against bounds for every lag, each lag's part of dR, and what remedies change.");
        var source = new LayerSource().AddTo(command);
        var threshold = new Option<double>("--threshold") { Description = "The threshold of clipping by global norm.", DefaultValueFactory = _ => 1 };
        var asJson = new Option<bool>("--json") { Description = "Prints JSON instead of text." };
        var picture = new Option<string?>(Picture.Option) { Description = "Writes norms, bounds and a heat map over (t, k) to this .svg or .html file." };
        command.Options.Add(threshold);
        command.Options.Add(asJson);
        command.Options.Add(picture);
        command.SetAction(parsed =>
        {
            double limit = parsed.Positive(threshold);
            Picture.Check(parsed.GetValue(picture));
            var (kernel, inputs, sequence) = source.Take(parsed);
            var report = GradientAnalysis.Of(kernel, inputs, sequence, limit, parsed.GetValue(source.Seed));
            if (parsed.GetValue(asJson)) output.WriteLine(JsonSerializer.Serialize(report, json));
            else Print(Terminal.On(output), report);
            if (parsed.GetValue(picture) is { } path) Picture.Write(path, $"Gradients of {report.Kernel}, {report.Shape}", Pictures(report));
            return CommandLine.Held;
        });
        return command;
    }

    static void Print(IAnsiConsole console, GradientReport r)
    {
        console.WriteLine($"{r.Kernel}, {r.Shape}, sequence {r.Sequence}");
        console.WriteLine($"λ = ‖R‖₂ of each gate  {string.Join("  ", r.Lambda.Select(Number))}");
        console.WriteLine($"ρ(R) of each gate      {string.Join("  ", r.SpectralRadius.Select(Number))}");
        if (r.Gamma is { } gamma) console.WriteLine($"γ = {Number(gamma)}, γλ = {Number(r.GammaLambda!.Value)}");
        console.WriteLine($"regime                 {r.Regime}");
        console.WriteLine($"first lag under {GradientReport.Faint:0e+0} of the start: {r.FirstFaint?.ToString(CultureInfo.InvariantCulture) ?? "none"}");
        if (r.Exponents.Length > 0) console.WriteLine($"Lyapunov exponents     {string.Join("  ", r.Exponents.OrderDescending().Take(4).Select(Number))}{(r.Exponents.Length > 4 ? " …" : "")} nats per step");
        console.WriteLine($"clipping at {Number(r.Threshold)}: ‖∇L‖ = {Number(r.GradientNorm)}, {(!double.IsFinite(r.GradientNorm) ? "not finite, so clipping would report it and change nothing" : r.ClipFactor < 1 ? $"all of it times {Number(r.ClipFactor)}" : "left alone")}");
        foreach (var death in r.Deaths) console.WriteLine($"death: {death}");
        console.WriteLine();
        console.Table(["lag", "‖∂s_T/∂s_k‖", "∏ bound of each step", "bound of the weights", "∏ σ_min", "‖part of dR‖"], Shown(r.Lags).Select(row => (string[])
            [$"{row.Lag}", Number(row.Norm), Number(row.GateBound), Number(row.WeightBound), Number(row.LowerBound), double.IsNaN(row.Contribution) ? "-" : Number(row.Contribution)]));
        console.WriteLine();
        console.Table(["remedy, measured on the same inputs", "‖∂s_T/∂s_0‖", "orders of magnitude closer to 1"], r.Remedies.Select(remedy => (string[])[remedy.Name, Number(remedy.Norm), !double.IsFinite(remedy.Gained) ? "-" : remedy.Gained.ToString("+0.0;-0.0;0", CultureInfo.InvariantCulture)]));
    }

    /// <summary>All lags of a short sequence, about thirty of a long one.</summary>
    static IEnumerable<LagRow> Shown(LagRow[] lags)
    {
        int every = Math.Max(1, lags.Length / 30);
        return lags.Where(row => row.Lag % every == 0 || row.Lag == lags.Length - 1);
    }

    static IReadOnlyList<string> Pictures(GradientReport r)
    {
        return
        [
            Svg.Chart($"‖∂s_T/∂s_k‖ against its bounds, {r.Kernel}", "lag T − k", "norm", [Line("measured", "#c00", row => row.Norm), Line("∏ of each step's bound", "#06c", row => row.GateBound, true),
                Line("bound of the weights", "#093", row => row.WeightBound, true), Line("∏ σ_min", "#888", row => row.LowerBound, true)], log: true),
            Svg.Chart("What each lag gives to dR", "lag T − k", "‖part of dR‖", [Line("measured", "#c00", row => row.Contribution)], log: true),
            Svg.HeatMap("log₁₀‖∂s_t/∂s_k‖", "t", "k", r.Ticks, r.Heat),
        ];

        Series Line(string name, string colour, Func<LagRow, double> of, bool dashed = false) => new(name, colour, [.. r.Lags.Select(row => ((double)row.Lag, of(row)))], dashed);
    }

    static string Number(double value) => value == 0 || Math.Abs(value) is >= 0.01 and < 10000 ? value.ToString("0.####", CultureInfo.InvariantCulture) : value.ToString("0.00e+0", CultureInfo.InvariantCulture);
}
