namespace Verify;

/// <summary>What happens from some step on changes nothing before it, and no gradient flows to what came too late to matter.</summary>
public sealed class FutureDoesNotReachThePast : Law<Kernel>
{
    public override string Sentence => "What happens from some step on changes nothing before it, and no gradient flows to what came too late to matter.";
    public override string Formula => "x_t ↦ x′_t for t ≥ k leaves y_t, t < k, to the bit; dy_t = 0 for t ≥ k makes dx_t = 0 for t ≥ k exactly, in sequences that did not overflow";

    protected override Verdict Check(Kernel kernel, Problem problem)
    {
        var cell = kernel.Cell;
        var (steps, N, C, H) = problem.Shape;
        var (p, d) = (problem.Inputs(cell), problem.Upstream(cell));
        int cut = (steps + 1) / 2;
        var judge = new Judge();
        var y = kernel.Forward(p);
        if (kernel.Arithmetic.Deterministic)
        {
            var other = kernel.Forward(p with { X = [.. p.X[..(cut * N * C)], .. problem.Draw("x from the cut", (steps - cut) * N * C, 1)] });
            int early = cut * N * H;
            judge.Same("Y", [steps, N, H], other.Y.AsSpan(0, early), y.Y.AsSpan(0, early));
            if (cell.HasMemory) judge.Same("C", [steps, N, H], other.C.AsSpan(0, early), y.C.AsSpan(0, early));
        }
        var before = Upstream<double>.Zero(problem.Shape, cell);
        Array.Copy(d.Y, before.Y, cut * N * H);
        var g = kernel.Backward(p, y, before);
        // A slope at a state that overflowed may be NaN, and so may be what it multiplies, 0 included.
        var overflowed = new bool[N];
        for (int i = 0; i < y.Y.Length; i++) overflowed[i / H % N] |= !double.IsFinite(y.Y[i]) || cell.HasMemory && !double.IsFinite(y.C[i]);
        for (int i = cut * N * C; i < g.X.Length; i++)
            if (!overflowed[i / C % N]) judge.Expect("dX", i, [steps, N, C], g.X[i], Ball.Zero);
        return judge.Verdict;
    }
}
