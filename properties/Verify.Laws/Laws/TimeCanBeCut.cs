namespace Verify;

/// <summary>Cutting the sequences in two and carrying the state across the cut changes nothing.</summary>
public sealed class TimeCanBeCut : Law<Kernel>
{
    public override string Sentence => "Cutting the sequences in two and carrying the state across the cut changes nothing.";
    public override string Formula => "run(x ⧺ x′, s) = run(x, s) ⧺ run(x′, s′), bit for bit unless the kernel declares that its sums follow the shape";

    protected override Verdict Check(Kernel kernel, Problem problem)
    {
        var inputs = problem.Inputs(kernel);
        var (steps, N, _, H) = problem.Shape;
        int cut = kernel.Cut(problem.Shape, steps / 2);
        var early = kernel.Forward(inputs.Steps(0, cut, inputs.H0, inputs.C0));
        var late = kernel.Forward(inputs.Steps(cut, steps, early.Hn, early.Cn));
        return Whole.Same(kernel, inputs, new([.. early.Y, .. late.Y], [.. early.C, .. late.C], late.Hn, late.Cn, []));
    }
}
