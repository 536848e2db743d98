namespace Verify;

/// <summary>A kernel changes nothing that it was given to read.</summary>
public sealed class InputsAreLeftAlone : Law<Kernel>
{
    public override string Sentence => "A kernel changes nothing that it was given to read.";
    public override string Formula => "x, W, R, b, s₀ after forward and backward, and y, c and dy after backward, equal themselves before, bit for bit";

    protected override Verdict Check(Kernel kernel, Problem problem)
    {
        var (p, d) = (problem.Inputs(kernel), problem.Upstream(kernel));
        var judge = new Judge();
        var given = p.Copy();
        var y = kernel.Forward(given);
        Whole.Bits(judge, given.Arrays, p.Arrays, prefix: "forward changed ");
        var (outputs, upstream) = (y.Map(v => v), d.Map(v => v));
        kernel.Backward(given, outputs, upstream);
        Whole.Bits(judge, given.Arrays, p.Arrays, prefix: "backward changed ");
        Whole.Bits(judge, outputs.Arrays, y.Arrays, prefix: "backward changed ");
        Whole.Bits(judge, upstream.Arrays, d.Arrays, prefix: "backward changed upstream.");
        return judge.Verdict;
    }
}
