namespace Verify;

/// <summary>Truncated backpropagation through time with detached windows, on every kernel of the Elman cell.</summary>
public sealed class TruncatedKind : GoldenKind
{
    public override bool Runs(GoldenCase golden) => golden.Kind == "truncated";

    public override IEnumerable<GoldenRow> Compare(GoldenCase golden, IReadOnlyList<Subject> subjects)
    {
        string wanted = Plain(golden.Text("activation"));
        var (T, N, C, H, window) = (golden.Size("T"), golden.Size("B"), golden.Size("I"), golden.Size("H"), golden.Size("tau"));
        if (window < 1) throw new GoldenException($"{golden.Name}.json: tau: expected at least 1; given {window}.");
        var shape = new Shape(T, N, C, H);
        var p = new Inputs<double>(shape, golden.Tensor("x", T, N, C), golden.Tensor("U", H, C), golden.Tensor("W", H, H), golden.Tensor("b", H), new double[H], golden.Tensor("s0", N, H), []);
        foreach (var kernel in subjects.OfType<Kernel>().Where(k => k.Cell.Activation is { } activation && Plain(activation.ToString()!) == wanted))
        {
            if (kernel.Refuses(shape) is not null) continue;
            var d = Upstream<double>.Zero(shape, kernel.Cell) with { Y = golden.Tensor("dy", T, N, H) };
            var g = new DetachedWindows().Backward(kernel, p.Copy(), d, window);
            var balls = p.Map(v => Balls.TakenIn(v, kernel.Arithmetic));
            var allowed = kernel.Cell.Forward(balls);
            var slack = Windows(kernel, balls, allowed, d.Map(v => Balls.TakenIn(v, kernel.Arithmetic)), window);
            yield return Row(golden, kernel, "y", kernel.Forward(p.Copy()).Y, golden.Tensor("y", T, N, H), allowed.Y);
            yield return Row(golden, kernel, "dW", g.R, golden.Tensor("dW", H, H), slack.R);
            yield return Row(golden, kernel, "dU", g.W, golden.Tensor("dU", H, C), slack.W);
            yield return Row(golden, kernel, "db", g.Bw, golden.Tensor("db", H), slack.B);
        }
    }

    /// <summary>What the sums over the windows may be off by.</summary>
    static (Ball[] R, Ball[] W, Ball[] B) Windows(Kernel kernel, Inputs<Ball> p, Outputs<Ball> y, Upstream<Ball> d, int window)
    {
        var (T, N, _, H) = p.Shape;
        var parts = Enumerable.Range(0, (T + window - 1) / window).Select(i =>
        {
            int from = i * window, to = Math.Min(T, from + window);
            var part = p.Steps(from, to, from == 0 ? p.H0 : y.Y[((from - 1) * N * H)..(from * N * H)], []);
            var zero = Upstream<double>.Zero(part.Shape, kernel.Cell).Map(v => Balls.Exact(v, kernel.Arithmetic));
            return kernel.Cell.Backward(part, kernel.Cell.Forward(part), zero with { Y = d.Y[(from * N * H)..(to * N * H)] });
        }).ToArray();
        return (Sum(g => g.R), Sum(g => g.W), Sum(g => g.Bw));

        Ball[] Sum(Func<Gradients<Ball>, Ball[]> of) => parts.Select(of).Aggregate((sum, next) => [.. sum.Zip(next, (a, b) => a + b)]);
    }
}
