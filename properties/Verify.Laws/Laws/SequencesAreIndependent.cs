namespace Verify;

/// <summary>Each sequence of a batch gives what it gives alone.</summary>
public sealed class SequencesAreIndependent : Law<Kernel>
{
    public override string Sentence => "Each sequence of a batch gives what it gives alone.";
    public override string Formula => "run(x[:,n], s[n]) = run(x, s)[:,n], bit for bit unless the kernel declares that its sums follow the shape; in a batch of copies where the kernel takes no sequence alone";

    protected override Verdict Check(Kernel kernel, Problem problem)
    {
        var inputs = problem.Inputs(kernel);
        var (steps, N, _, H) = problem.Shape;
        var whole = Outputs<double>.For(inputs.Shape, kernel.Cell, 0);
        for (int n = 0; n < N; n++)
        {
            var alone = Copies.Forward(kernel, inputs.Sequence(n));
            for (int t = 0; t < steps; t++)
            {
                Array.Copy(alone.Y, t * H, whole.Y, (t * N + n) * H, H);
                if (kernel.Cell.HasMemory) Array.Copy(alone.C, t * H, whole.C, (t * N + n) * H, H);
            }
            alone.Hn.CopyTo(whole.Hn, n * H);
            alone.Cn.CopyTo(whole.Cn, kernel.Cell.HasMemory ? n * H : 0);
        }
        return Whole.Same(kernel, inputs, whole);
    }
}
