namespace Verify;

/// <summary>A row is read up to the next multiple of four, into the row after it.</summary>
public sealed class ReadsPadding<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Forward(Inputs<Real32> p, Outputs<Real32> y)
    {
        var (_, _, C, H) = p.Shape;
        var biased = p.Bw.Map(b => b);
        if (C > 4 && C % 4 != 0)
            for (int row = 0; row + 1 < biased.Length; row++) biased[row] += p.W[(row + 1) * C];
        base.Forward(p with { Bw = biased }, y);
    }
}
