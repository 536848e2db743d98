namespace Verify;

/// <summary>The last sequence of an odd batch is not written.</summary>
public sealed class ForgetsTheLastSequenceOfAnOddBatch<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Write(Outputs<Real32> y, int at, State<Real32> next)
    {
        int width = y.Hn.Length;
        if (odd && at % width >= width - units) return;
        base.Write(y, at, next);
    }

    [ThreadStatic] static bool odd;
    [ThreadStatic] static int units;

    protected override void Forward(Inputs<Real32> p, Outputs<Real32> y)
    {
        (odd, units) = (p.Shape.N % 2 == 1, p.Shape.H);
        base.Forward(p, y);
    }
}
