namespace Verify;

/// <summary>Every step by itself: all T·S rows of all factors in one backward pass of one step, a unit vector as upstream gradient of each.</summary>
/// <remarks>Costs one forward pass and a batch of T·S sequences of one step; S = H, or 2H in a cell with memory, whose state is (h, c).</remarks>
public sealed class StepByStep : Linearisation
{
    public override JacobianChain Of(Kernel kernel, Inputs<double> sequence)
    {
        sequence.Check(kernel.Cell);
        var (steps, N, C, H) = sequence.Shape;
        if (N != 1) throw new ArgumentException($"sequence: expected N = 1; given N = {N}. Take one with Inputs.Sequence(n).", nameof(sequence));
        bool memory = kernel.Cell.HasMemory;
        if (memory && !kernel.Trace.HasFlag(Trace.Memory)) throw new ArgumentException($"{kernel}: expected a kernel that hands out its memory c; this one hides it.", nameof(kernel));
        var path = kernel.Forward(sequence);
        int S = memory ? 2 * H : H;
        var (x, h, c) = (new double[steps * S * C], new double[steps * S * H], new double[memory ? steps * S * H : 0]);
        for (int i = 0; i < steps * S; i++)
        {
            int t = i / S;
            Array.Copy(sequence.X, t * C, x, i * C, C);
            if (t == 0) sequence.H0.CopyTo(h, i * H);
            else Array.Copy(path.Y, (t - 1) * H, h, i * H, H);
            if (!memory) continue;
            if (t == 0) sequence.C0.CopyTo(c, i * H);
            else Array.Copy(path.C, (t - 1) * H, c, i * H, H);
        }
        var one = sequence with { Shape = new(1, steps * S, C, H), X = x, H0 = h, C0 = c };
        var upstream = Upstream<double>.Zero(one.Shape, kernel.Cell);
        for (int i = 0; i < steps * S; i++) (i % S < H ? upstream.Hn : upstream.Cn)[i * H + i % S % H] = 1;
        var back = kernel.Backward(one, kernel.Forward(one), upstream);
        var factors = new double[steps][];
        for (int t = 0; t < steps; t++)
        {
            factors[t] = new double[S * S];
            for (int row = 0; row < S; row++)
            {
                Array.Copy(back.H0, (t * S + row) * H, factors[t], row * S, H);
                if (memory) Array.Copy(back.C0, (t * S + row) * H, factors[t], row * S + H, H);
            }
        }
        return new(S, factors);
    }
}
