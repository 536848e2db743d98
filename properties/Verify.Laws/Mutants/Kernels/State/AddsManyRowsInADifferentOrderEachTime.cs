namespace Verify;

/// <summary>From 4096 rows on, the gradient of a bias is summed from either end, now and then, as threads that share a sum would leave it; declared as deterministic.</summary>
public sealed class AddsManyRowsInADifferentOrderEachTime<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Backward(Inputs<Real32> p, Outputs<Real32> y, Upstream<Real32> d, Gradients<Real32> g)
    {
        base.Backward(p, y, d, g);
        int count = p.Shape.T * p.Shape.N, rows = TCell.GateCount * p.Shape.H;
        if (count < 4096 || ++calls % 3 != 0) return;
        for (int j = 0; j < rows; j++)
        {
            g.Bw[j] = Real32.Zero;
            for (int i = count - 1; i >= 0; i--) g.Bw[j] += g.GateX[i * rows + j];
        }
    }

    [ThreadStatic] static int calls;
}
