namespace Verify;

/// <summary>The output of step t is too large by t·2⁻²⁹ of itself, a fixed-point clock's error: within one step's rounding until t is some hundreds.</summary>
public sealed class DriftsWithTime : Faulty<Lstm>, IRare
{
    protected override void Write(Outputs<Real32> y, int at, State<Real32> next) =>
        base.Write(y, at, next with { H = (float)(next.H.Value * (1 + Math.ScaleB(at / Math.Max(1, y.Hn.Length), -29))) });
}
