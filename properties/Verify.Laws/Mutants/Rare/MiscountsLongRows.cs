namespace Verify;

/// <summary>Input k is too large by k³·2⁻⁴⁸ of itself: within the rounding of a sum until there are some hundreds of inputs.</summary>
public sealed class MiscountsLongRows : Faulty<Lstm>, IRare
{
    protected override ReadOnlySpan<Real32> Input(Inputs<Real32> p, int t, int n)
    {
        var x = base.Input(p, t, n).ToArray();
        for (int k = 0; k < x.Length; k++) x[k] = (float)(x[k].Value * (1 + Math.ScaleB((double)k * k * k, -48)));
        return x;
    }
}
