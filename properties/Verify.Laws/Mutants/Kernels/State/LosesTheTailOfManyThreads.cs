namespace Verify;

/// <summary>With three threads or more, units that are left over when H is shared out get the output of the unit before them.</summary>
public sealed class LosesTheTailOfManyThreads<TCell> : Faulty<TCell>, IThreaded where TCell : struct, ICell<TCell>
{
    public int Threads { get; set; } = 1;

    protected override void Forward(Inputs<Real32> p, Outputs<Real32> y)
    {
        base.Forward(p, y);
        int H = p.Shape.H;
        for (int at = 0; Threads > 2 && at < y.Y.Length; at++)
            if (at % H >= H / Threads * Threads && at % H > 0) y.Y[at] = y.Y[at - 1];
    }
}
