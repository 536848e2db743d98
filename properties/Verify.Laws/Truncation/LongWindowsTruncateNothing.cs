namespace Verify;

/// <summary>A window of T steps or more is the full backward pass.</summary>
public sealed class LongWindowsTruncateNothing : Law<Truncation>
{
    public override string Sentence => "A window of T steps or more is the full backward pass.";
    public override string Formula => "τ ≥ T ⇒ truncated(τ) = full, every gradient, bit for bit but for a zero's sign, which adding to 0 takes away";

    protected override Verdict Check(Truncation truncation, Problem problem)
    {
        var p = problem.AtMost(8, 3, 6);
        var kernel = Draws.Kernel(p);
        var (inputs, upstream) = (p.Inputs(kernel.Cell), p.Upstream(kernel.Cell));
        var judge = new Judge();
        if (!kernel.Arithmetic.Deterministic) return Verdict.Holds;
        var full = kernel.Backward(inputs, kernel.Forward(inputs), upstream);
        foreach (int window in (int[])[Math.Max(1, p.Shape.T), p.Shape.T + 3, int.MaxValue])
            Whole.Bits(judge, Unsigned(truncation.Backward(kernel, inputs, upstream, window)), Unsigned(full), prefix: $"τ = {window}: d");
        return judge.Verdict;

        static IEnumerable<(string, double[])> Unsigned(Gradients<double> g) => g.Map(v => v + 0.0).Arrays;
    }
}
