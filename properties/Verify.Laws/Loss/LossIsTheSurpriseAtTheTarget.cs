namespace Verify;

/// <summary>The loss is the mean surprise at the targets and its gradient is softmax minus one-hot, whose rows sum to 0; also at ±10⁴.</summary>
public sealed class LossIsTheSurpriseAtTheTarget : Law<CrossEntropy>
{
    /// <summary>Where Σ exp overflows, 1/Σ is 0 here and a probability below 1/largest there.</summary>
    const double Underflow = 4 / double.MaxValue;

    public override string Sentence => "The loss is the mean surprise at the targets and its gradient is softmax minus one-hot, whose rows sum to 0; also at ±10⁴.";
    public override string Formula => "L = mean ln Σ_j exp(z_j − z_target); d[v] = (1/Σ_j exp(z_j − z_v) − [v = target])/n; Σ_v d[v] = 0; every difference z_j − z_v by itself";

    protected override Verdict Check(CrossEntropy loss, Problem problem)
    {
        var (z, targets, V) = LossProblems.Draw(problem);
        var (nats, gradient) = loss.Of(z, targets, V);
        int rows = targets.Length, counted = targets.Count(t => t != CrossEntropy.Ignored);
        double expected = 0, size = 0, u = LossProblems.Rounding(rows, V);
        var judge = new Judge();
        for (int row = 0; row < rows; row++)
        {
            double sum = 0, spread = Enumerable.Range(0, V).Max(v => Math.Abs(z[row * V + v])) * 2;
            for (int v = 0; v < V; v++)
            {
                double d = gradient[row * V + v], p = 1 / Enumerable.Range(0, V).Sum(j => Math.Exp(z[row * V + j] - z[row * V + v]));
                sum += d;
                double value = targets[row] == CrossEntropy.Ignored ? 0 : (p - (v == targets[row] ? 1 : 0)) / counted;
                double slack = targets[row] == CrossEntropy.Ignored ? 0 : (u + Arithmetic.Float64.UnitRoundoff * spread) * (p + (v == targets[row] ? 1 : 0)) / counted + Underflow;
                judge.Expect("d", row * V + v, [rows, V], d, new(value, slack));
            }
            judge.AtMost($"|Σ d| of row {row}", Math.Abs(sum), 0, 2 * u / counted);
            if (targets[row] == CrossEntropy.Ignored) continue;
            double most = Enumerable.Range(0, V).Max(j => z[row * V + j] - z[row * V + targets[row]]);
            double surprise = most + Math.Log(Enumerable.Range(0, V).Sum(j => Math.Exp(z[row * V + j] - z[row * V + targets[row]] - most)));
            expected += surprise / counted;
            size += (surprise + spread + Math.Log(V)) / counted;
        }
        judge.Expect("loss", 0, [1], nats, new(expected, u * size));
        return judge.Verdict;
    }
}
