namespace Verify;

/// <summary>A procedure around kernels, in float64: a way of stacking, truncating, normalising, descending.</summary>
public abstract class Procedure : Subject
{
    public override string Name => CellNames.Of(GetType());
    public override Arithmetic Arithmetic => Arithmetic.Float64;
}
