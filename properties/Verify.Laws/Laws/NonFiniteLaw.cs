namespace Verify;

/// <summary>A law about one NaN or infinity among what a kernel reads: what comes out, beside what the equations in float64 give and what the kernel gives without it.</summary>
public abstract class NonFiniteLaw : Law<Kernel>
{
    public sealed override bool Takes(Shape shape) => base.Takes(shape) && shape.T > 0 && shape.N > 0;

    protected sealed override bool Concerns(Kernel subject) => !subject.RefusesNaN;

    /// <summary>The value, and where it goes: an array of <see cref="Inputs{T}"/> and a flat index.</summary>
    protected abstract (string Array, int At, double Value) Chosen(Inputs<double> clean, uint key);

    /// <summary>What an output should be, or null where it is right.</summary>
    /// <param name="arithmetic">The kernel's.</param> <param name="seen">The output.</param> <param name="wanted">The same by the equations.</param> <param name="kept">The same without the value.</param> <param name="sameSequence">Whether the value went into the output's own sequence; of no meaning where it went into weights.</param>
    protected abstract double? Instead(Arithmetic arithmetic, double seen, double wanted, double kept, bool sameSequence);

    protected sealed override Verdict Check(Kernel kernel, Problem problem)
    {
        var clean = problem.Inputs(kernel);
        var (steps, N, C, H) = problem.Shape;
        var (array, at, value) = Chosen(clean, (uint)problem.Seed);
        var (given, sizes) = array switch
        {
            nameof(clean.X) => (clean with { X = With(clean.X) }, (int[])[steps, N, C]),
            nameof(clean.R) => (clean with { R = With(clean.R) }, [kernel.Cell.GateCount * H, H]),
            nameof(clean.H0) => (clean with { H0 = With(clean.H0) }, [N, H]),
            _ => (clean with { C0 = With(clean.C0) }, [N, H]),
        };
        int sequence = array == nameof(clean.X) ? at / C % N : at / H % N;
        var expected = kernel.Cell.Forward(given.Map(v => new Real64(v))).Map(v => v.Value);
        var (without, with) = (kernel.Forward(clean), kernel.Forward(given));
        foreach (var ((name, seen), (_, wanted), (_, kept)) in with.Arrays.Zip(expected.Arrays, without.Arrays))
            for (int i = 0; i < seen.Length && (name != "C" || kernel.Trace.HasFlag(Trace.Memory)); i++)
                if (Instead(kernel.Arithmetic, seen[i], wanted[i], kept[i], i / H % N == sequence) is { } right)
                    return Verdict.Broken(Tensor.Named(name, i, name is "Y" or "C" ? [steps, N, H] : [N, H]), FormattableString.Invariant($"{seen[i]}, expected {right}, with {value} at {Tensor.Named(array, at, sizes)}"));
        return Verdict.Holds;

        double[] With(double[] values)
        {
            double[] copy = [.. values];
            copy[at] = value;
            return copy;
        }
    }
}
