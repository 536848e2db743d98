namespace Verify;

/// <summary>The last inputs of a row over four that is no multiple of four get the gradient of the first.</summary>
public sealed class TakesTheTailFromTheWholeTile<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Backward(Inputs<Real32> p, Outputs<Real32> y, Upstream<Real32> d, Gradients<Real32> g)
    {
        base.Backward(p, y, d, g);
        int C = p.Shape.C, tail = C > 4 ? C % 4 : 0;
        for (int row = 0; row < g.X.Length / C; row++)
            for (int k = C - tail; k < C; k++) g.X[row * C + k] = g.X[row * C];
    }
}
