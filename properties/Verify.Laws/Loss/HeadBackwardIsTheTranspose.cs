namespace Verify;

/// <summary>The head's gradients are those of a product and a sum: bilinear in h and V, linear in b.</summary>
public sealed class HeadBackwardIsTheTranspose : Law<Head>
{
    public override string Sentence => "The head's gradients are those of a product and a sum: bilinear in h and V, linear in b.";
    public override string Formula => "⟨head(h + δh, V, b) − head(h, V, b), w⟩ = ⟨δh, dh⟩, and so for V and b, to rounding, since y is linear in each; y[r,v] = b_v + Σ_k V[v,k]·h[r,k], dh[r,k] = Σ_v V[v,k]·w[r,v], dV[v,k] = Σ_r w[r,v]·h[r,k], db_v = Σ_r w[r,v], each value";

    protected override Verdict Check(Head head, Problem problem)
    {
        int rows = Math.Max(1, problem.Shape.T), H = problem.Shape.H, V = problem.Shape.C;
        double[] h = problem.Draw("h", rows * H, 1), weight = problem.Draw("V", V * H, 1), bias = problem.Draw("b", V, 1), w = problem.Draw("w", rows * V, problem.LossScale);
        double[] dh = problem.Draw("δh", rows * H, 1), dv = problem.Draw("δV", V * H, 1), db = problem.Draw("δb", V, 1);
        var y = head.Forward(h, weight, bias);
        var g = head.Backward(h, weight, bias, w);
        var judge = new Judge();
        double slack = (rows * V * (H + 4.0) + 16) * Arithmetic.Float64.UnitRoundoff * problem.LossScale * rows * V * (H + 1) * 4;
        for (int i = 0; i < y.Length; i++)
            judge.Expect("y", i, [rows, V], y[i], Ball.Dot(Balls.Exact(bias[i % V], Arithmetic.Float64), weight.AsSpan(i % V * H, H), h.AsSpan(i / V * H, H), H + 1, Arithmetic.Float64));
        var (ht, wt, vt, ones) = (Tensor.Transpose<double>(h, rows, H), Tensor.Transpose<double>(w, rows, V), Tensor.Transpose<double>(weight, V, H), Enumerable.Repeat(1.0, rows).ToArray());
        judge.Expect("dh", [rows, H], g.H, Products(w, V, rows, vt, H));
        judge.Expect("dV", [V, H], g.Weight, Products(wt, rows, V, ht, H));
        judge.Expect("db", [V], g.Bias, Products(wt, rows, V, ones, 1));
        Slope("h", Dot(dh, g.H), head.Forward(Sum(h, dh), weight, bias));
        Slope("V", Dot(dv, g.Weight), head.Forward(h, Sum(weight, dv), bias));
        Slope("b", Dot(db, g.Bias), head.Forward(h, weight, Sum(bias, db)));
        return judge.Verdict;

        // a·bᵀ with rows of n values each.
        static Ball[] Products(double[] a, int n, int rows, double[] b, int columns) =>
            [.. Enumerable.Range(0, rows * columns).Select(i => Ball.Dot(Balls.Exact(0, Arithmetic.Float64), a.AsSpan(i / columns * n, n), b.AsSpan(i % columns * n, n), n + 1, Arithmetic.Float64))];

        void Slope(string what, double seen, double[] moved) => judge.Expect($"⟨δ{what}, d{what}⟩", 0, [1], seen, new(Dot([.. moved.Zip(y, (a, b) => a - b)], w), slack));
        static double[] Sum(double[] a, double[] b) => [.. a.Zip(b, (x, d) => x + d)];
        static double Dot(double[] a, double[] b) => a.Zip(b, (x, d) => x * d).Sum();
    }
}
