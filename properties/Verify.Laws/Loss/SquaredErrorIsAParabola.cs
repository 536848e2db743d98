namespace Verify;

/// <summary>The mean square error is a parabola along every line, with the gradient as its slope.</summary>
public sealed class SquaredErrorIsAParabola : Law<MeanSquare>
{
    public override string Sentence => "The mean square error is a parabola along every line, with the gradient as its slope.";
    public override string Formula => "L(y + v) − L(y − v) = 2⟨∇L, v⟩ and L(y + v) + L(y − v) − 2L(y) = 2·mean v², exactly but for rounding; L(target) = 0; L = mean (y − t)², ∇L[i] = 2·(y_i − t_i)/n, 0 where there is no target";

    protected override Verdict Check(MeanSquare loss, Problem problem)
    {
        int n = Math.Max(1, problem.Shape.T * problem.Shape.N);
        double scale = problem.Regime switch { Regime.Contractive => 0.1, Regime.Expansive => 30, Regime.Saturated => 1e4, _ => 2 };
        double[] y = problem.Draw("y", n, scale), target = problem.Draw("target", n, scale), v = problem.Draw("v", n, 1);
        for (int i = 1; i < n; i += 3) target[i] = double.NaN;
        var counts = Enumerable.Range(0, n).Where(i => !double.IsNaN(target[i])).ToArray();
        var (here, gradient) = loss.Of(y, target);
        double plus = loss.Of([.. y.Zip(v, (a, b) => a + b)], target).Loss, minus = loss.Of([.. y.Zip(v, (a, b) => a - b)], target).Loss;
        double slack = (n + 16) * Arithmetic.Float64.UnitRoundoff * (Math.Abs(plus) + Math.Abs(minus) + 2 * Math.Abs(here) + (2 * scale + 1) * (2 * scale + 1));
        var judge = new Judge();
        judge.Expect("2⟨∇L,v⟩", 0, [1], 2 * gradient.Zip(v, (a, b) => a * b).Sum(), new(plus - minus, slack));
        judge.Expect("curvature", 0, [1], plus + minus - 2 * here, new(2 * counts.Sum(i => v[i] * v[i]) / counts.Length, slack));
        double[] off = [.. y.Zip(target, (value, aim) => double.IsNaN(aim) ? 0 : value - aim)];
        double own = 8 * Arithmetic.Float64.UnitRoundoff;
        judge.Expect("L", 0, [1], here, new(off.Sum(v => v * v) / counts.Length, (n + 8) * own * off.Sum(v => v * v) / counts.Length));
        judge.Expect("∇L", [n], gradient, off.Map(v => new Ball(2 * v / counts.Length, own * Math.Abs(2 * v / counts.Length))));
        judge.Expect("L(target)", 0, [1], loss.Of([.. target.Zip(y, (t, own) => double.IsNaN(t) ? own : t)], target).Loss, new(0, 0));
        return judge.Verdict;
    }
}
