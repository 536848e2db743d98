namespace Verify;

/// <summary>Truncation drops the terms that it says it drops, and leaves the others as they are.</summary>
public sealed class TruncationOnlyDropsTerms : Law<Truncation>
{
    const int MostSteps = 12;

    public override string Sentence => "Truncation drops the terms that it says it drops, and leaves the others as they are.";
    public override string Formula => "dX_k, dW, dR, dbW, dbR, dh₀, dc₀ = Σ of the terms of the losses t through the steps k over the kept (t,k), of step 0 for dh₀ and dc₀, on balls; kept is ⌊t/τ⌋ = ⌊k/τ⌋ (detached) or t − k < τ (sliding); τ drawn from 1 to T";

    protected override Verdict Check(Truncation truncation, Problem problem)
    {
        var p = problem.AtMost(MostSteps, 3, 5);
        var kernel = Draws.Kernel(p);
        var (inputs, upstream) = (p.Inputs(kernel.Cell), p.Upstream(kernel.Cell));
        int window = Draws.Whole(p, "window", 1, Math.Max(1, p.Shape.T));
        var allowed = new LagBalls(kernel, inputs, upstream).Kept((t, k) => truncation.Keeps(t, k, window));
        var seen = truncation.Backward(kernel, inputs, upstream, window);
        var judge = new Judge();
        foreach (var ((name, values), (_, balls)) in seen.Arrays.Zip(allowed.Arrays)) judge.Expect($"d{name} with τ = {window}", [values.Length], values, balls);
        return judge.Verdict;
    }
}
