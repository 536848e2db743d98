using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Spectre.Console;
namespace Verify.Cli;

/// <summary><c>verify train</c>: a cell on one of the long-range tasks, within a budget; Ctrl-C ends it with what it has.</summary>
public sealed class TrainCommand : Subcommand
{
    /// <summary>Of steps, units, sequences and iterations: enough for a budget that Ctrl-C ends.</summary>
    const int Most = 1_000_000;

    static readonly JsonSerializerOptions json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    readonly Option<string> task = new("--task") { Description = "AddingProblem, CopyMemory, TemporalOrder or FarWord.", DefaultValueFactory = _ => "FarWord" };
    readonly Option<int> lag = new("--lag") { Description = "How many steps something must be carried over.", DefaultValueFactory = _ => 40 };
    readonly Option<string> cell = new("--cell") { Description = "The cell.", DefaultValueFactory = _ => "Lstm" };
    readonly Option<string> kernel = new("--kernel") { Description = "What runs it: the first part of a kernel's name.", DefaultValueFactory = _ => "Plain" };
    readonly Option<string> optimiser = new("--optimiser") { Description = "Adam, Momentum, Sgd or ClippedSgd.", DefaultValueFactory = _ => "Adam" };
    readonly Option<string> initialiser = new("--init") { Description = "How R is drawn.", DefaultValueFactory = _ => "XavierUniform" };
    readonly Option<int> hidden = new("--hidden") { Description = "H.", DefaultValueFactory = _ => 20 };
    readonly Option<int> batch = new("--batch") { Description = "N, sequences in a batch.", DefaultValueFactory = _ => 16 };
    readonly Option<int> iterations = new("--iterations") { Description = "The budget in batches.", DefaultValueFactory = _ => 300 };
    readonly Option<double?> seconds = new("--seconds") { Description = "The budget in seconds.", DefaultValueFactory = _ => 300 };
    readonly Option<double> rate = new("--rate") { Description = "α.", DefaultValueFactory = _ => 0.01 };
    readonly Option<double> gain = new("--gain") { Description = "A factor on R before training.", DefaultValueFactory = _ => 1 };
    readonly Option<double> forget = new("--forget-bias") { Description = "The bias of the gate that carries.", DefaultValueFactory = _ => 5 };
    readonly Option<double?> clip = new("--clip") { Description = "The threshold of clipping by global norm; none if it is not given." };
    readonly Option<int> seed = new("--seed") { Description = "Which weights and batches.", DefaultValueFactory = _ => 1 };
    readonly Option<bool> asJson = new("--json") { Description = "Prints JSON instead of text, every step in it." };
    readonly Option<string?> picture = new(Picture.Option) { Description = "Writes loss and gradient norm over time to this .svg or .html file." };

    public override Command Build(TextWriter output)
    {
        var command = new Command("train", "Trains a cell on a long-range task and shows loss and gradient norms over time.");
        foreach (Option option in (Option[])[task, lag, cell, kernel, optimiser, initialiser, hidden, batch, iterations, seconds, rate, gain, forget, clip, seed, asJson, picture]) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            Picture.Check(parsed.GetValue(picture));
            var plan = Plan(parsed);
            var (trainer, cancel) = (new Trainer(plan), new CancellationTokenSource());
            void Stop(object? sender, ConsoleCancelEventArgs pressed)
            {
                pressed.Cancel = true;
                cancel.Cancel();
            }
            Console.CancelKeyPress += Stop;
            try
            {
                return Run(parsed, plan, trainer, cancel.Token, output);
            }
            finally
            {
                Console.CancelKeyPress -= Stop;
            }
        });
        return command;
    }

    int Run(ParseResult parsed, TrainingPlan plan, Trainer trainer, CancellationToken cancelled, TextWriter output)
    {
        bool text = !parsed.GetValue(asJson);
        var limit = parsed.Limit(seconds);
        var (console, clock, steps) = (Terminal.On(output), Stopwatch.StartNew(), new List<TrainingStep>());
        if (text) console.WriteLine($"{plan.Task} over {plan.Task.Lag} steps, {plan.Kernel}, H{plan.H} N{plan.N}, {plan.Optimiser} at {plan.Rate}; the best that remembers nothing has a loss of {Number(plan.Task.Baseline)}");
        foreach (var step in trainer.Run(cancelled))
        {
            steps.Add(step);
            if (text && (step.Iteration % Math.Max(1, plan.Iterations / 20) == 0 || step.Diverged || step.Iteration == 1)) console.WriteLine(Line(step));
            if (clock.Elapsed > limit) break;
        }
        string why = steps.Count > 0 && steps[^1].Diverged ? "diverged" : cancelled.IsCancellationRequested ? "interrupted" : steps.Count < plan.Iterations ? "out of time" : "budget spent";
        var tests = Enumerable.Range(1, 8).Select(i => trainer.Test(unchecked(-i))).ToArray();
        var (loss, right) = (tests.Average(t => t.Loss), tests.Average(t => t.Right));
        if (text) console.WriteLine($"{why} after {steps.Count} steps, {clock.Elapsed.TotalSeconds:0.0} s; on 8 new batches: loss {Number(loss)}{(double.IsNaN(right) ? "" : $", {right:0%} right")}");
        if (text)
            foreach (var (iteration, finding) in trainer.Deaths) console.WriteLine($"death, first in iteration {iteration}: {finding}");
        else output.WriteLine(JsonSerializer.Serialize(new { task = $"{plan.Task}", plan.Task.Lag, kernel = plan.Kernel.Name, plan.H, plan.N, plan.Iterations, plan.Rate, plan.Seed, optimiser = $"{plan.Optimiser}", plan.Clip, plan.Task.Baseline, ended = why, testLoss = loss, testRight = right, deaths = trainer.Deaths.Select(d => new { d.Iteration, finding = $"{d.Finding}" }), steps }, json));
        if (parsed.GetValue(picture) is { } path)
            Picture.Write(path, $"{plan.Task} with {plan.Kernel}", [
                Svg.Chart($"Loss of {plan.Kernel} on {plan.Task}", "iteration", "loss", [new("loss", "#c00", [.. steps.Select(s => ((double)s.Iteration, s.Loss))]), new("remembering nothing", "#888", [(1, plan.Task.Baseline), (steps.Count, plan.Task.Baseline)], true)], log: true),
                Svg.Chart("Gradient norm before clipping", "iteration", "‖∇L‖", [new("‖∇L‖", "#06c", [.. steps.Select(s => ((double)s.Iteration, s.GradientNorm))])], log: true)]);
        return CommandLine.Held;
    }

    TrainingPlan Plan(ParseResult parsed)
    {
        var named = LayerSource.Named<TrainingTask>(parsed.GetValue(task)!, "--task");
        var chosen = Installed.Catalog.Cells.FirstOrDefault(c => c.Name.Equals(parsed.GetValue(cell), StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException($"--cell {parsed.GetValue(cell)}: there is no such cell; there are {string.Join(", ", Installed.Catalog.Cells.Select(c => c.Name))}.");
        var (over, G) = (named.Over(parsed.Whole(lag, 4, Most)), chosen.GateCount);
        var shape = new Shape(over.Steps, parsed.Whole(batch, 1, Most), over.Inputs, parsed.Whole(hidden, 1, Most));
        // Weights as they are drawn and as they are scaled, then their gradients and what an optimiser keeps of them; inputs, outputs, and the gradients of both with those of the gates.
        var (T, N, C, H) = shape;
        Room.Check($"{hidden.Name} {H} {batch.Name} {N} {lag.Name} {over.Lag}", shape, G, 4.0 * G * H * (C + H) + (double)T * N * (2.0 * C + (3 + G) * H));
        return new(over, LayerSource.Choose(chosen, parsed.GetValue(kernel)!))
        {
            H = H, N = N, Iterations = parsed.Whole(iterations, 1, Most), Rate = parsed.Positive(rate), Seed = parsed.GetValue(seed), Gain = parsed.Finite(gain),
            ForgetBias = parsed.Finite(forget), Clip = parsed.Positive(clip), Optimiser = LayerSource.Named<Optimiser>(parsed.GetValue(optimiser)!, "--optimiser"), RecurrentWeights = LayerSource.Named<Initialiser>(parsed.GetValue(initialiser)!, "--init"),
        };
    }

    static string Line(TrainingStep s) => $"{s.Iteration,6}  loss {Number(s.Loss),9}{(double.IsNaN(s.Right) ? "" : $"  right {s.Right:0%}".PadRight(13))}  ‖∇L‖ {Number(s.GradientNorm),9}{(s.Clipped ? "  clipped" : "")}{(s.Diverged ? "  diverged" : "")}";

    static string Number(double value) => value == 0 || Math.Abs(value) is >= 0.001 and < 10000 ? value.ToString("0.####", CultureInfo.InvariantCulture) : value.ToString("0.00e+0", CultureInfo.InvariantCulture);
}
