using System.CommandLine;
using Spectre.Console;
namespace Verify.Cli;

/// <summary><c>verify list</c>: the cells, kernels, clippers, laws and devices that there are.</summary>
public sealed class ListCommand : Subcommand
{
    public override Command Build(TextWriter output)
    {
        var command = new Command("list", "Shows the cells, kernels, laws and devices that there are.");
        var selection = new Selection().AddTo(command);
        command.SetAction(parsed =>
        {
            var (console, catalog) = (Terminal.On(output), selection.Catalog(parsed));
            var subjects = selection.Subjects(parsed, catalog);
            console.WriteLine("Cells");
            console.Table(["cell", "gates", "memory", "γ"], catalog.Cells.Select(c => (string[])[c.Name, $"{c.GateCount}", c.HasMemory ? "yes" : "no", c.Activation is { } a ? $"{a.Gamma:0.##}" : "-"]));
            console.WriteLine();
            console.WriteLine("Kernels, as method/cell/precision/device, clippers, and procedures around kernels");
            console.Table(["name", "unit roundoff", "tanh ulps", "deterministic", "sums follow the shape"],
                subjects.Select(s => (string[])[s.Name, $"2^{Math.Log2(s.Arithmetic.UnitRoundoff):0}", $"{s.Arithmetic.TanhUlps:0.##}", s.Arithmetic.Deterministic ? "yes" : "no", s.Arithmetic.OrderFollowsShape ? "yes" : "no"]));
            console.WriteLine();
            console.WriteLine("Laws");
            foreach (var law in selection.Laws(parsed, catalog)) console.WriteLine($"{law}\n    {law.Sentence}\n    {law.Formula}");
            console.WriteLine();
            console.WriteLine("Devices");
            foreach (var device in catalog.Present) console.WriteLine($"present  {device}");
            foreach (var device in catalog.Absent) console.WriteLine($"absent   {device.Name}: {device.Why}");
            return CommandLine.Held;
        });
        return command;
    }
}
