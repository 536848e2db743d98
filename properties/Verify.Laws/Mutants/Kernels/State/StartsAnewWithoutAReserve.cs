namespace Verify;

/// <summary>Without a reserve every chunk of eight steps starts from the initial state.</summary>
public sealed class StartsAnewWithoutAReserve<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    public override bool HasInference => true;
    public override long ReserveLength(Shape shape) => 1;

    protected override void Forward(Inputs<Real32> p, Outputs<Real32> y)
    {
        alone = y.Reserve.Length == 0;
        base.Forward(p, y);
    }

    protected override ReadOnlySpan<Real32> Hidden(Inputs<Real32> p, Outputs<Real32> y, int t, int n) => Before(p.H0, y.Y, p.Shape, alone && t % 8 == 0 ? -1 : t - 1, n);

    [ThreadStatic] static bool alone;
}
