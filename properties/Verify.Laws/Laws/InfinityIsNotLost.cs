namespace Verify;

/// <summary>An infinity among the inputs or in the first state does not come out as a number where the equations carry it, and changes no other sequence.</summary>
/// <remarks>Where they give an infinity the kernel may give NaN: a compensated sum does. Where they give NaN, as 0 · ∞ is, the kernel's 0 may be a small number, and nothing is asked.</remarks>
public sealed class InfinityIsNotLost : NonFiniteLaw
{
    public override string Sentence => "An infinity among the inputs or in the first state does not come out as a number where the equations carry it, and changes no other sequence.";
    public override string Formula => "x[t,n,c], h₀[n,j] or c₀[n,j] = ±∞ ⇒ y and c are ∞ or NaN where the equations in float64 give ∞; of other sequences they are what they were";

    protected override (string Array, int At, double Value) Chosen(Inputs<double> clean, uint key)
    {
        var (array, values) = (key % 3) switch { 0 when clean.C0.Length > 0 => (nameof(clean.C0), clean.C0), 1 => (nameof(clean.H0), clean.H0), _ => (nameof(clean.X), clean.X) };
        return (array, (int)(key / 6 % (uint)values.Length), key / 3 % 2 == 0 ? double.PositiveInfinity : double.NegativeInfinity);
    }

    protected override double? Instead(Arithmetic arithmetic, double seen, double wanted, double kept, bool sameSequence)
    {
        if (sameSequence) return double.IsInfinity(wanted) && double.IsFinite(seen) ? wanted : null;
        return !arithmetic.Deterministic || arithmetic.OrderFollowsShape || seen.Equals(kept) ? null : kept;
    }
}
