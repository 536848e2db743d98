namespace Verify;

/// <summary>Every step by itself: the S rows of its factor in a backward pass of one step, a unit vector as upstream gradient of each.</summary>
/// <remarks>Costs one forward pass, and batches of sequences of one step, T·S of them in all, as many steps together as make few thousand; S = H, or 2H in a cell with memory, whose state is (h, c).</remarks>
public sealed class StepByStep : Linearisation
{
    const int MostSequences = 4096;

    /// <summary>How many steps of a state of <paramref name="S"/> values are linearised together.</summary>
    public static int StepsAtOnce(int S) => Math.Max(1, MostSequences / Math.Max(1, S));

    public override JacobianChain Of(Kernel kernel, Inputs<double> sequence)
    {
        sequence.Check(kernel.Cell);
        var (steps, N, C, H) = sequence.Shape;
        if (N != 1) throw new ArgumentException($"sequence: expected N = 1; given N = {N}. Take one with Inputs.Sequence(n).", nameof(sequence));
        bool memory = kernel.Cell.HasMemory;
        if (memory && !kernel.Trace.HasFlag(Trace.Memory)) throw new ArgumentException($"{kernel}: expected a kernel that hands out its memory c; this one hides it.", nameof(kernel));
        var path = kernel.Forward(sequence);
        int S = memory ? 2 * H : H;
        var factors = new double[steps][];
        for (int from = 0; from < steps; from += StepsAtOnce(S)) Factors(from, Math.Min(steps, from + StepsAtOnce(S)));
        return new(S, factors);

        void Factors(int from, int to)
        {
            int rows = (to - from) * S;
            var (x, h, c) = (new double[rows * C], new double[rows * H], new double[memory ? rows * H : 0]);
            for (int i = 0; i < rows; i++)
            {
                int t = from + i / S;
                Array.Copy(sequence.X, t * C, x, i * C, C);
                if (t == 0) sequence.H0.CopyTo(h, i * H);
                else Array.Copy(path.Y, (t - 1) * H, h, i * H, H);
                if (!memory) continue;
                if (t == 0) sequence.C0.CopyTo(c, i * H);
                else Array.Copy(path.C, (t - 1) * H, c, i * H, H);
            }
            var one = sequence with { Shape = new(1, rows, C, H), X = x, H0 = h, C0 = c };
            var upstream = Upstream<double>.Zero(one.Shape, kernel.Cell);
            for (int i = 0; i < rows; i++) (i % S < H ? upstream.Hn : upstream.Cn)[i * H + i % S % H] = 1;
            var back = kernel.Backward(one, kernel.Forward(one), upstream);
            for (int t = from; t < to; t++)
            {
                factors[t] = new double[S * S];
                for (int row = 0; row < S; row++)
                {
                    Array.Copy(back.H0, ((t - from) * S + row) * H, factors[t], row * S, H);
                    if (memory) Array.Copy(back.C0, ((t - from) * S + row) * H, factors[t], row * S + H, H);
                }
            }
        }
    }
}
