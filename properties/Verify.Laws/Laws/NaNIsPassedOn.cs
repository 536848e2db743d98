namespace Verify;

/// <summary>A NaN among the inputs or the recurrent weights comes out wherever the equations carry it, and changes nothing else.</summary>
public sealed class NaNIsPassedOn : NonFiniteLaw
{
    public override string Sentence => "A NaN among the inputs or the recurrent weights comes out wherever the equations carry it, and changes nothing else.";
    public override string Formula => "x[t,n,c] or R[j,k] = NaN ⇒ y is NaN where the equations in float64 give NaN, and what it is without the NaN elsewhere";

    protected override (string Array, int At, double Value) Chosen(Inputs<double> clean, uint key) =>
        key % 3 == 0 ? (nameof(clean.R), (int)(key % (uint)clean.R.Length), double.NaN) : (nameof(clean.X), (int)(key % (uint)clean.X.Length), double.NaN);

    protected override double? Instead(Arithmetic arithmetic, double seen, double wanted, double kept, bool sameSequence)
    {
        if (double.IsNaN(kept)) return null;
        if (double.IsNaN(wanted)) return double.IsNaN(seen) ? null : double.NaN;
        return (arithmetic.Deterministic ? seen.Equals(kept) : !double.IsNaN(seen)) ? null : kept;
    }
}
