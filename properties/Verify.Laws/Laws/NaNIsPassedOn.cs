namespace Verify;

/// <summary>A NaN among the inputs or the recurrent weights comes out wherever the equations carry it, and changes nothing else.</summary>
public sealed class NaNIsPassedOn : Law<Kernel>
{
    public override string Sentence => "A NaN among the inputs or the recurrent weights comes out wherever the equations carry it, and changes nothing else.";
    public override string Formula => "x[t,n,c] or R[j,k] = NaN ⇒ y is NaN where the equations in float64 give NaN, and what it is without the NaN elsewhere";

    public override bool Takes(Shape shape) => base.Takes(shape) && shape.T > 0 && shape.N > 0;

    protected override bool Concerns(Kernel subject) => !subject.RefusesNaN;

    protected override Verdict Check(Kernel kernel, Problem problem)
    {
        var clean = problem.Inputs(kernel);
        var (steps, N, C, H) = problem.Shape;
        bool inWeights = (uint)problem.Seed % 3 == 0;
        var spoilt = inWeights ? clean with { R = Spoil(clean.R) } : clean with { X = Spoil(clean.X) };
        int at = Array.FindIndex(inWeights ? spoilt.R : spoilt.X, double.IsNaN);
        var expected = kernel.Cell.Forward(spoilt.Map(v => new Real64(v))).Map(v => v.Value);
        var (without, with) = (kernel.Forward(clean), kernel.Forward(spoilt));
        foreach (var ((name, seen), (_, wanted), (_, kept)) in with.Arrays.Zip(expected.Arrays, without.Arrays))
            for (int i = 0; i < seen.Length && (name != "C" || kernel.Trace.HasFlag(Trace.Memory)); i++)
            {
                bool right = double.IsNaN(kept[i]) || (double.IsNaN(wanted[i]) ? double.IsNaN(seen[i]) : kernel.Arithmetic.Deterministic ? seen[i].Equals(kept[i]) : !double.IsNaN(seen[i]));
                if (!right) return Verdict.Broken(name is "Y" or "C" ? $"{name}[{i / (N * H)},{i / H % N},{i % H}]" : $"{name}[{i / H},{i % H}]",
                    FormattableString.Invariant($"{seen[i]}, expected {(double.IsNaN(wanted[i]) ? double.NaN : kept[i])}, with NaN at {(inWeights ? $"R[{at / H},{at % H}]" : $"x[{at / (N * C)},{at / C % N},{at % C}]")}"));
            }
        return Verdict.Holds;

        double[] Spoil(double[] values)
        {
            double[] copy = [.. values];
            copy[(int)((uint)problem.Seed % (uint)copy.Length)] = double.NaN;
            return copy;
        }
    }
}
