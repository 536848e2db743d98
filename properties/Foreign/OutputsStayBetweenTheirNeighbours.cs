using Verify;
namespace Foreign;

/// <summary>A gated average of h and a tanh never leaves the larger of 1 and the first h. A law in one file, for one cell of the same DLL.</summary>
public sealed class OutputsStayBetweenTheirNeighbours : Law<Kernel>
{
    public override string Sentence => "A gated average of h and a tanh never leaves the larger of 1 and the first h.";
    public override string Formula => "|h_t| ≤ max(1, |h_0|)·(1 + 4u)ᵗ";

    protected override bool Concerns(Kernel subject) => subject.Cell.Type == typeof(MinimalGatedUnit);

    protected override Verdict Check(Kernel kernel, Problem problem)
    {
        var inputs = problem.Inputs(kernel.Cell);
        double bound = Math.Max(1, Norms.Largest<double>(inputs.H0)) * Math.Pow(1 + 4 * kernel.Arithmetic.UnitRoundoff, problem.Shape.T);
        var judge = new Judge();
        foreach (double h in kernel.Forward(inputs).Y) judge.AtMost("|h|", Math.Abs(h), bound, 0);
        return judge.Verdict;
    }
}
