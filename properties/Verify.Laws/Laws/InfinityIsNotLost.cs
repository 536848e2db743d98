namespace Verify;

/// <summary>An infinity among the inputs or in the first state does not come out as a number where the equations carry it, and changes no other sequence.</summary>
/// <remarks>Where they give an infinity the kernel may give NaN: a compensated sum does. Where they give NaN, as 0 · ∞ is, the kernel's 0 may be a small number, and nothing is asked.</remarks>
public sealed class InfinityIsNotLost : Law<Kernel>
{
    public override string Sentence => "An infinity among the inputs or in the first state does not come out as a number where the equations carry it, and changes no other sequence.";
    public override string Formula => "x[t,n,c], h₀[n,j] or c₀[n,j] = ±∞ ⇒ y and c are ∞ or NaN where the equations in float64 give ∞; of other sequences they are what they were";

    public override bool Takes(Shape shape) => base.Takes(shape) && shape.T > 0 && shape.N > 0;

    protected override bool Concerns(Kernel subject) => !subject.RefusesNaN;

    protected override Verdict Check(Kernel kernel, Problem problem)
    {
        var clean = problem.Inputs(kernel);
        var (_, N, _, H) = problem.Shape;
        uint key = (uint)problem.Seed;
        var (where, values) = (key % 3) switch { 0 when clean.C0.Length > 0 => ("c0", clean.C0), 1 => ("h0", clean.H0), _ => ("x", clean.X) };
        int at = (int)(key / 6 % (uint)values.Length), row = values.Length / (where == "x" ? problem.Shape.T * N : N), sequence = at / row % N;
        double[] infinite = [.. values];
        infinite[at] = key / 3 % 2 == 0 ? double.PositiveInfinity : double.NegativeInfinity;
        var given = where switch { "c0" => clean with { C0 = infinite }, "h0" => clean with { H0 = infinite }, _ => clean with { X = infinite } };
        var expected = kernel.Cell.Forward(given.Map(v => new Real64(v))).Map(v => v.Value);
        var (without, with) = (kernel.Forward(clean), kernel.Forward(given));
        foreach (var ((name, seen), (_, wanted), (_, kept)) in with.Arrays.Zip(expected.Arrays, without.Arrays))
            for (int i = 0; i < seen.Length && (name != "C" || kernel.Trace.HasFlag(Trace.Memory)); i++)
            {
                bool isOther = i / H % N != sequence;
                bool right = isOther ? !kernel.Arithmetic.Deterministic || kernel.Arithmetic.OrderFollowsShape || seen[i].Equals(kept[i]) : !double.IsInfinity(wanted[i]) || !double.IsFinite(seen[i]);
                if (!right) return Verdict.Broken(name is "Y" or "C" ? $"{name}[{i / (N * H)},{i / H % N},{i % H}]" : $"{name}[{i / H},{i % H}]",
                    FormattableString.Invariant($"{seen[i]}, expected {(isOther ? kept[i] : wanted[i])}, with {infinite[at]} at {where}[{at / row},{at % row}]"));
            }
        return Verdict.Holds;
    }
}
