namespace Verify;

/// <summary>Every step's output and memory are those of the cell's equations, to the rounding of one step.</summary>
public sealed class OutputsFollowTheEquations : Law<Kernel>
{
    public override string Sentence => "Every step's output and memory are those of the cell's equations, to the rounding of one step.";
    public override string Formula => "s_t ∈ step(W·x_t + bW, R·h_{t−1} + bR, s_{t−1}) on balls, s_{t−1} the kernel's own";
    public override bool Takes(Shape shape) => true;

    protected override Verdict Check(Kernel kernel, Problem problem)
    {
        var inputs = problem.Inputs(kernel);
        return Residual.Forward(kernel, inputs, kernel.Forward(inputs));
    }
}
