namespace Verify;

/// <summary>The rows of W are taken to be H long.</summary>
public sealed class TakesHForC<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Forward(Inputs<Real32> p, Outputs<Real32> y)
    {
        var (_, _, C, H) = p.Shape;
        var misread = p.W.Map(w => w);
        for (int at = 0; at < misread.Length; at++) misread[at] = p.W[(at / C * H + at % C) % p.W.Length];
        base.Forward(p with { W = misread }, y);
    }
}
