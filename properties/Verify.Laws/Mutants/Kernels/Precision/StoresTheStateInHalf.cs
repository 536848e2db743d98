namespace Verify;

/// <summary>h is stored in half precision.</summary>
public sealed class StoresTheStateInHalf<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Write(Outputs<Real32> y, int at, State<Real32> next) => base.Write(y, at, next with { H = (float)(Half)next.H.Value });
}
