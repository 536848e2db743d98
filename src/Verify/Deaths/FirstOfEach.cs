namespace Verify;

/// <summary>Every value is looked at once, in the order of computation: steps upward in the outputs, downward in the gradients.</summary>
public sealed class FirstOfEach : DeathWatch
{
    public override IReadOnlyList<Finding> Inspect(Kernel kernel, Shape shape, Outputs<double> outputs, Gradients<double>? gradients)
    {
        double smallest = kernel.Arithmetic.Largest > float.MaxValue ? Math.ScaleB(1, -1022) : Math.ScaleB(1, -126);
        var findings = new List<Finding>();
        Look("Y", outputs.Y, forward: true);
        if (kernel.Trace.HasFlag(Trace.Memory)) Look("C", outputs.C, forward: true);
        if (gradients is null) return findings;
        if (kernel.Trace.HasFlag(Trace.States))
        {
            Look("StateH", gradients.StateH, forward: false);
            Look("StateC", gradients.StateC, forward: false);
            Vanishing(gradients.StateH, gradients.StateC);
        }
        if (!kernel.Trace.HasFlag(Trace.Gates)) return findings;
        Look("GateX", gradients.GateX, forward: false);
        Look("GateR", gradients.GateR, forward: false);
        return findings;

        void Look(string tensor, double[] values, bool forward)
        {
            var seen = new HashSet<Death>();
            int row = shape.T == 0 ? 0 : values.Length / shape.T;
            for (int i = 0; i < shape.T; i++)
                for (int k = 0; k < row; k++)
                {
                    int t = forward ? i : shape.T - 1 - i;
                    double value = values[t * row + k];
                    if (Of(value, smallest) is { } death && seen.Add(death)) findings.Add(new(death, tensor, t, k / (row / shape.N), value));
                }
        }

        void Vanishing(double[] h, double[] c)
        {
            int row = shape.N * shape.H;
            for (int n = 0; n < shape.N; n++)
            {
                bool alive = false;
                for (int t = shape.T - 1; t >= 0; t--)
                {
                    bool zero = IsZero(h, t * row + n * shape.H) && IsZero(c, t * row + n * shape.H);
                    if (alive && zero)
                    {
                        if (findings.FindIndex(f => f.Death == Death.Vanished) is var at && at < 0) findings.Add(new(Death.Vanished, "StateH", t, n, 0));
                        else if (findings[at].Step < t) findings[at] = new(Death.Vanished, "StateH", t, n, 0);
                        break;
                    }
                    alive = !zero;
                }
            }
        }

        bool IsZero(double[] values, int at) => values.Length == 0 || values.AsSpan(at, shape.H).IndexOfAnyExcept(0.0) < 0;
    }

    static Death? Of(double value, double smallest) => double.IsNaN(value) ? Death.NotANumber : double.IsInfinity(value) ? Death.Infinite
        : value != 0 && Math.Abs(value) < smallest ? Death.Subnormal : null;
}
