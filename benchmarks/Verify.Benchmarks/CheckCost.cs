using System.Diagnostics;
using System.Globalization;
namespace Verify;

/// <summary>What the kit's own checks cost.</summary>
public static class CheckCost
{
    /// <summary>Problems a second of a law, and milliseconds of one residual check, forward and backward, of T5 N2 C3 H4.</summary>
    public static IEnumerable<string> Lines(Catalog catalog, Kernel kernel, TimeSpan each)
    {
        var problem = Problem.Parse("T5 N2 C3 H4 isometric loss 1 seed 1 order 0");
        var (inputs, upstream) = (problem.Inputs(kernel.Cell), problem.Upstream(kernel.Cell));
        var outputs = kernel.Forward(inputs);
        var gradients = kernel.Backward(inputs, outputs, upstream);
        yield return Line($"residual check of {problem.Shape}, forward and backward, {kernel.Name}: {1000 * Median(each, () => { Residual.Forward(kernel, inputs, outputs); Residual.Backward(kernel, inputs, outputs, upstream, gradients); }):0.000} ms");
        foreach (var law in catalog.All<Law>().Where(law => law.Concerns(kernel)))
            yield return Line($"{law}: {1 / Median(each, () => law.Check(kernel, problem)):0} problems a second ({problem.Shape}, {kernel.Name})");
    }

    static double Median(TimeSpan budget, Action check)
    {
        var (clock, times) = (Stopwatch.StartNew(), new List<double>());
        for (int i = 0; i < 200 || clock.Elapsed < budget && times.Count < 10_000; i++)
        {
            long start = Stopwatch.GetTimestamp();
            check();
            times.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
            if (clock.Elapsed > 4 * budget) break;
        }
        return Interval.OfMedian(times.Skip(times.Count / 2).ToArray()).Middle;
    }

    static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
