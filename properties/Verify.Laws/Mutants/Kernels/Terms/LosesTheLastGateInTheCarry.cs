namespace Verify;

/// <summary>The last gate sends nothing to the state before.</summary>
public sealed class LosesTheLastGateInTheCarry<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    public override string? Equivalent => TCell.GateCount > 1 ? null : "there is one gate only";

    protected override Real32 Term(Sum sum, Shape shape, int t, int n, int j, Real32 term) => sum == Sum.Carry && j >= (TCell.GateCount - 1) * shape.H ? Real32.Zero : term;
}
