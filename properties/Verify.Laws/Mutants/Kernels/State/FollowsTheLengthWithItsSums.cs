namespace Verify;

/// <summary>The order of a sum depends on the number of steps, which is not declared.</summary>
public sealed class FollowsTheLengthWithItsSums<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Forward(Inputs<Real32> p, Outputs<Real32> y)
    {
        reversed = p.Shape.T > 1;
        base.Forward(p, y);
    }

    protected override Real32 Product(Real32 bias, ReadOnlySpan<Real32> weights, ReadOnlySpan<Real32> vector)
    {
        if (!reversed) return base.Product(bias, weights, vector);
        var sum = Real32.Zero;
        for (int k = weights.Length - 1; k >= 0; k--) sum += weights[k] * vector[k];
        return sum + bias;
    }

    [ThreadStatic] static bool reversed;
}
