namespace Verify;

/// <summary>Underflow, overflow and NaN are found at the very step where they happen first, and nothing is found where nothing dies.</summary>
public sealed class DeathIsFoundWhereItHappens : Law<DeathWatch>
{
    public override string Sentence => "Underflow, overflow and NaN are found at the very step where they happen first, and nothing is found where nothing dies.";
    public override string Formula => "h_t = 2^±q·h_{t−1}, h_0 = dL/dh_T = 1: subnormal at qk > 126 or 1022, 0 at qk > 149 or 1074, ∞ at qk ≥ 128 or 1024, to the step; a NaN in x_s from step s; none at q = 0";

    protected override Verdict Check(DeathWatch watch, Problem problem)
    {
        int q = Draws.Whole(problem, "q", 1, 40), sequence = problem.Shape.N > 1 ? 1 : 0;
        foreach (Kernel kernel in (Kernel[])[new Yardstick<Elman<Identity>>(), new Plain<Elman<Identity>>()])
        {
            bool wide = kernel.Precision == "float64";
            var (normal, zero, over) = wide ? (1022, 1074, 1024) : (126, 149, 128);
            int steps = zero / q + 4, middle = steps / 2;
            (Death, string, int)[] fading = [(Death.Vanished, "StateH", steps - 1 - First(zero, q))];
            if (First(normal, q) < First(zero, q)) fading = [(Death.Subnormal, "StateH", steps - 1 - First(normal, q)), .. fading];
            if (Wrong(kernel, -q, steps, null, fading) is { } slow) return slow;
            if (Wrong(kernel, q, steps, null, [(Death.Infinite, "Y", First(over - 1, q) - 1), (Death.Infinite, "StateH", steps - 1 - First(over - 1, q))]) is { } fast) return fast;
            if (Wrong(kernel, 0, steps, middle, [(Death.NotANumber, "Y", middle)]) is { } nan) return nan;
            if (Wrong(kernel, 0, steps, null, []) is { } still) return still;
        }
        return Verdict.Holds;

        // The first k with q·k over the limit.
        static int First(int limit, int q) => limit / q + 1;

        Verdict? Wrong(Kernel kernel, int power, int steps, int? nanAt, (Death, string, int)[] expected)
        {
            int N = sequence + 1;
            var shape = new Shape(steps, N, 1, 1);
            var x = new double[steps * N];
            if (nanAt is { } at) x[at * N + sequence] = double.NaN;
            var h0 = new double[N];
            var dh = new double[N];
            h0[sequence] = power < 0 ? 0 : 1;
            dh[sequence] = 1;
            var p = new Inputs<double>(shape, x, [1], [Math.ScaleB(1, power)], [0], [0], h0, []);
            var y = kernel.Forward(p);
            var found = watch.Inspect(kernel, shape, y, nanAt is null ? kernel.Backward(p, y, Upstream<double>.Zero(shape, kernel.Cell) with { Hn = dh }) : null);
            foreach (var (death, tensor, step) in expected)
                if (found.FirstOrDefault(f => f.Death == death && f.Tensor == tensor) is not { } finding || finding.Step != step || finding.Sequence != sequence)
                    return Verdict.Broken($"{kernel} 2^{power}: {death} of {tensor}", $"{found.FirstOrDefault(f => f.Death == death && f.Tensor == tensor)?.ToString() ?? "nothing found"}, expected step {step} of {steps}, sequence {sequence}");
            return expected.Length == 0 && found.Count > 0 ? Verdict.Broken($"{kernel} 2^{power}", $"{found[0]}, expected no finding") : null;
        }
    }
}
