namespace Verify;

/// <summary>A step reads outputs that the same step has already written.</summary>
public sealed class UpdatesTheStateInPlace<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Forward(Inputs<Real32> p, Outputs<Real32> y)
    {
        var (steps, N, _, H) = p.Shape;
        var state = p.H0.Map(h => h);
        for (int t = 0; t < steps; t++)
            for (int at = 0; at < N * H; at++)
            {
                var (x, r, s) = Read(p with { H0 = state }, y, t, at / H, at % H);
                if (t > 0) (r, s) = (Rows(p.R, p.Br, state.AsSpan(at - at % H, H), at % H, H), s with { H = state[at] });
                Write(y, t * N * H + at, Step(x, r, s));
                state[at] = y.Y[t * N * H + at];
            }
        Finish(p, y);
    }
}
