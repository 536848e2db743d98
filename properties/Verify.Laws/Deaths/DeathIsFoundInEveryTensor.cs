namespace Verify;

/// <summary>A NaN, an ∞ or a subnormal number is found in whichever tensor it stands, wherever it stands, and the first one in the order of computation is named.</summary>
/// <remarks>The results are made up: 1 everywhere but for two values of one tensor. A kernel with memory, one whose gates have two gradients, and one of float32, so that each tensor comes up.</remarks>
public sealed class DeathIsFoundInEveryTensor : Law<DeathWatch>
{
    public override string Sentence => "A NaN, an ∞ or a subnormal number is found in whichever tensor it stands, wherever it stands, and the first one in the order of computation is named.";
    public override string Formula => "Y, C forward in time, StateH, StateC, GateX, GateR backward in time: 1 but at (t, n, u) and at (t′, n′, u′) after it ⇒ one finding, at step t of sequence n, with the value there";

    protected override Verdict Check(DeathWatch watch, Problem problem)
    {
        var p = problem.AtMost(12, 5, 9);
        if (p.Shape.T == 0 || p.Shape.N == 0) return Verdict.Holds;
        foreach (Kernel kernel in (Kernel[])[new Yardstick<Lstm>(), new Yardstick<Gru>(), new Plain<Lstm>()])
        {
            double smallest = kernel.Precision == "float64" ? Math.ScaleB(1, -1022) : Math.ScaleB(1, -126);
            foreach (var (death, value) in ((Death, double)[])[(Death.NotANumber, double.NaN), (Death.Infinite, double.PositiveInfinity), (Death.Infinite, double.NegativeInfinity), (Death.Subnormal, -smallest / 2)])
                foreach (string tensor in (string[])["Y", "C", "StateH", "StateC", "GateX", "GateR"])
                    if (Wrong(watch, kernel, p, tensor, death, value) is { } wrong) return wrong;
        }
        return Verdict.Holds;
    }

    static Verdict? Wrong(DeathWatch watch, Kernel kernel, Problem p, string tensor, Death death, double value)
    {
        var (steps, N, _, _) = p.Shape;
        var (outputs, gradients) = (Outputs<double>.For(p.Shape, kernel.Cell, 1), Gradients<double>.For(p.Shape, kernel.Cell, 1));
        var values = ((string Name, double[] Values)[])[("Y", outputs.Y), ("C", outputs.C), .. gradients.Trace];
        double[] at = values.Single(a => a.Name == tensor).Values;
        if (at.Length == 0) return null;
        int width = at.Length / (steps * N), t = Draws.Whole(p, "t", 0, steps - 1), n = Draws.Whole(p, "n", 0, N - 1), u = Draws.Whole(p, "u", 0, width - 1);
        int later = tensor is "Y" or "C" ? Math.Min(steps - 1, t + 1) : Math.Max(0, t - 1);
        if (later != t) at[(later * N + Draws.Whole(p, "n later", 0, N - 1)) * width] = value;
        at[(t * N + n) * width + u] = value;
        var found = watch.Inspect(kernel, p.Shape, outputs, gradients);
        Finding expected = new(death, tensor, t, n, value);
        return found.Count == 1 && found[0] == expected ? null
            : Verdict.Broken($"{value:g3} in {tensor} of {kernel}", $"{(found.Count == 0 ? "nothing found" : string.Join("; ", found))}, expected {expected}");
    }
}
