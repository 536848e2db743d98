namespace Verify;

/// <summary>A NaN among the inputs comes out wherever the equations carry it, and nowhere else.</summary>
public sealed class NaNIsPassedOn : Law<Kernel>
{
    public override string Sentence => "A NaN among the inputs comes out wherever the equations carry it, and nowhere else.";
    public override string Formula => "x[t,n,c] = NaN ⇒ y is NaN exactly where float64 equations give NaN, and every other sequence and earlier step keeps its bits";

    public override bool Takes(Shape shape) => shape.T > 0 && shape.N > 0;

    protected override bool Concerns(Kernel subject) => !subject.RefusesNaN;

    protected override Verdict Check(Kernel kernel, Problem problem)
    {
        var clean = problem.Inputs(kernel.Cell);
        var (steps, N, C, H) = problem.Shape;
        int at = (int)((uint)problem.Seed % (uint)clean.X.Length), first = at / (N * C), sequence = at / C % N;
        var spoilt = clean with { X = clean.X.Map(v => v) };
        spoilt.X[at] = double.NaN;
        var expected = kernel.Cell.Forward(spoilt.Map(v => new Real64(v))).Map(v => v.Value);
        var (before, after) = (kernel.Forward(clean), kernel.Forward(spoilt));
        bool exact = kernel.Arithmetic is { Deterministic: true };
        foreach (var ((name, seen), (_, wanted), (_, kept)) in after.Arrays.Zip(expected.Arrays, before.Arrays))
            for (int i = 0; i < seen.Length; i++)
            {
                bool whole = seen.Length == steps * N * H && name is "Y" or "C";
                int t = whole ? i / (N * H) : steps - 1, n = i / H % N;
                if (n != sequence || t < first)
                {
                    if (exact ? !seen[i].Equals(kept[i]) : double.IsNaN(seen[i])) return Broken(kept[i]);
                }
                else if (double.IsNaN(wanted[i]) != double.IsNaN(seen[i]) && double.IsFinite(kept[i])) return Broken(wanted[i]);

                Verdict Broken(double should) => Verdict.Broken(whole ? $"{name}[{t},{n},{i % H}]" : $"{name}[{n},{i % H}]", FormattableString.Invariant($"{seen[i]}, expected {should}, with NaN at x[{first},{sequence},{at % C}]"));
            }
        return Verdict.Holds;
    }
}
