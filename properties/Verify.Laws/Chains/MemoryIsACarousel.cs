namespace Verify;

/// <summary>Without recurrent weights an LSTM's memory path is the product of its forget gates, and 1 where they are open.</summary>
/// <remarks>The constant error carousel (Hochreiter and Schmidhuber 1997).</remarks>
public sealed class MemoryIsACarousel : JacobianLaw
{
    public override string Sentence => "Without recurrent weights an LSTM's memory path is the product of its forget gates, and 1 where they are open.";
    public override string Formula => "R = 0 ⇒ ∂c_t/∂c_0 = diag(∏ f_j), f_j = σ(W_f·x_j + b_f); with f = 1 and i = 0, c_t = c_0 and ∂c_t/∂c_0 = 1; within the error bounds";

    protected override bool Concerns(Kernel subject) => subject.Cell.Type == typeof(Lstm) && subject.Trace.HasFlag(Trace.Memory);

    protected override Verdict Check(Kernel kernel, Inputs<double> p)
    {
        var (steps, _, C, H) = p.Shape;
        var judge = new Judge();
        var free = p with { R = new double[p.R.Length] };
        var carried = new Ball[H];
        for (int u = 0; u < H; u++)
        {
            carried[u] = Balls.Exact(1, kernel.Arithmetic);
            for (int t = 0; t < steps; t++)
            {
                int row = H + u;
                var a = Ball.Dot(Balls.Exact(p.Bw[row], kernel.Arithmetic), p.W.AsSpan(row * C, C), p.X.AsSpan(t * C, C), C + H + 2, kernel.Arithmetic) + Balls.Exact(p.Br[row], kernel.Arithmetic);
                carried[u] *= Logistic.Value(a);
            }
        }
        Path("∏ f", free, carried);

        var open = free with { W = new double[p.W.Length], Br = new double[p.Br.Length], Bw = [.. Gate(-1000), .. Gate(1000), .. Gate(0), .. Gate(0)] };
        Path("open gates", open, [.. carried.Select(_ => Balls.Exact(1, kernel.Arithmetic))]);
        var (y, allowed) = (Copies.Forward(kernel, open), Balls.Forward(kernel, open));
        for (int u = 0; u < H; u++) judge.Expect("c_t with f = 1, i = 0", u, [H], y.Cn[u], new(p.C0[u], 2 * allowed.Cn[u].Radius));
        return judge.Verdict;

        double[] Gate(double bias) => [.. Enumerable.Repeat(bias, H)];

        void Path(string what, Inputs<double> inputs, Ball[] expected)
        {
            var seen = Jacobians.Over(kernel, inputs, Jacobians.Start(kernel, inputs));
            for (int i = 0; i < H; i++)
                for (int j = 0; j < H; j++)
                {
                    var ball = i == j ? expected[i] : Ball.Zero;
                    double radius = ball.Radius + seen.Error[H + i, H + j];
                    judge.Expect($"∂c_t/∂c_0, {what}", i * H + j, [H, H], seen.Matrix[H + i, H + j], new(ball.Middle, ball.IsVacuous || !double.IsFinite(radius) ? double.PositiveInfinity : radius));
                }
        }
    }
}
