namespace Verify;

/// <summary>Under a promise of constant weights W is kept, and still used when a later promise brings another W of the same size.</summary>
public sealed class KeepsTheWeightsOfAnotherPromise<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    public override bool HasInference => true;

    protected override void Forward(Inputs<Real32> p, Outputs<Real32> y)
    {
        if (p.WeightsToken is not null && kept?.Length != p.W.Length) kept = p.W.Map(w => w);
        base.Forward(p.WeightsToken is null ? p : p with { W = kept! }, y);
    }

    [ThreadStatic] static Real32[]? kept;
}
