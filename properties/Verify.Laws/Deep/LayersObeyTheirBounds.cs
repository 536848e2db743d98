namespace Verify;

/// <summary>No gradient grows faster through layers than their own weights and slopes allow.</summary>
/// <remarks>Zero satisfies it: <see cref="SharedWeightsAreARecurrentNetwork"/> and <see cref="DeepBackwardIsTheTranspose"/> are its other side.</remarks>
public sealed class LayersObeyTheirBounds : Law<FeedForward>
{
    public override string Sentence => "No gradient grows faster through layers than their own weights and slopes allow.";
    public override string Formula => "‖∂y_L/∂y_l‖₂ ≤ ∏_{j>l} γ_j·λ_j ≤ γ^(L−l)·∏ λ_j, γ_j = max |σ′(a_j)|, λ_j = ‖W_j‖₂; for the logistic function ¼^(L−l)·∏ λ_j";

    protected override Verdict Check(FeedForward chain, Problem problem)
    {
        var drawn = DeepProblems.Draw(problem);
        if (drawn.N == 0) return Verdict.Holds;
        var one = drawn with { N = 1, X = drawn.X[..drawn.Widths[0]], B = [.. drawn.B.Select((b, l) => b[..drawn.Widths[l + 1]])] };
        var (copies, upstream) = DeepProblems.Rows(one);
        var seen = chain.Backward(copies, upstream);
        var (allowed, a, _) = chain.Allowed(copies.Map(DeepProblems.Exact), upstream.Map(DeepProblems.Exact));
        double u = Arithmetic.Float64.UnitRoundoff, product = 1;
        var judge = new Judge();
        for (int l = one.Depth - 1; l >= 0; l--)
        {
            int to = one.Widths[l + 1], rows = one.Widths[^1];
            var slopes = a[l].Take(to).Select(chain.Activation.Slope).ToArray();
            foreach (var slope in slopes) judge.AtMost("|σ′(a)|", Math.Abs(slope.Middle), chain.Activation.Gamma, slope.Radius);
            product *= slopes.Max(s => Math.Min(chain.Activation.Gamma, Math.Abs(s.Middle) + s.Radius));
            judge.AtMost($"‖∂y_{one.Depth}/∂a_{l + 1}‖", Norm(seen.A[l], rows, to), product, Slack(allowed.A[l]));
            product *= Norm(one.W[l], to, one.Widths[l]) * (1 + to * one.Widths[l] * u);
        }
        judge.AtMost($"‖∂y_{one.Depth}/∂x‖", Norm(seen.X, one.Widths[^1], one.Widths[0]), product, Slack(allowed.X));
        return judge.Verdict;

        static double Norm(double[] matrix, int rows, int columns) =>
            Spectrum.Singular(MathNet.Numerics.LinearAlgebra.Matrix<double>.Build.Dense(rows, columns, (i, j) => matrix[i * columns + j]))[0];

        static double Slack(Ball[] balls) => balls.Any(b => b.IsVacuous) ? double.PositiveInfinity
            : Norms.Euclidean<double>(balls.Map(b => b.Radius + balls.Length * Arithmetic.Float64.UnitRoundoff * Math.Abs(b.Middle))).Value;
    }
}
