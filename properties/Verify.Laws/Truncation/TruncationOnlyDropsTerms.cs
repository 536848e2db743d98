namespace Verify;

/// <summary>Truncation drops the terms that it says it drops, and leaves the others as they are.</summary>
public sealed class TruncationOnlyDropsTerms : Law<Truncation>
{
    public override string Sentence => "Truncation drops the terms that it says it drops, and leaves the others as they are.";
    public override string Formula => "dR = Σ of term(t,k) over the kept (t,k), on balls; kept is ⌊t/τ⌋ = ⌊k/τ⌋ (detached) or t − k < τ (sliding); τ drawn from 1 to T";

    protected override Verdict Check(Truncation truncation, Problem problem)
    {
        var p = problem.AtMost(8, 2, 5);
        var kernel = Draws.Kernel(p);
        var (inputs, upstream) = (p.Inputs(kernel.Cell), p.Upstream(kernel.Cell));
        var (steps, H) = (p.Shape.T, p.Shape.H);
        int window = Draws.Whole(p, "window", 1, Math.Max(1, steps));
        var allowed = new LagBalls(kernel, inputs, upstream);
        var seen = truncation.Backward(kernel, inputs, upstream, window).R;
        var judge = new Judge();
        for (int i = 0; i < seen.Length; i++)
            judge.Expect($"dR with τ = {window}", i, [seen.Length / H, H], seen[i], allowed.Kept((t, k) => truncation.Keeps(t, k, window), i / H, i % H));
        return judge.Verdict;
    }
}
