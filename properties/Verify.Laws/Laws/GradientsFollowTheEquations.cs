namespace Verify;

/// <summary>Every step's gradients are those of the cell's transposed derivative, and the weights' gradients are the sums of them.</summary>
public sealed class GradientsFollowTheEquations : Law<Kernel>
{
    public override string Sentence => "Every step's gradients are those of the cell's transposed derivative, and the weights' gradients are the sums of them.";
    public override string Formula => "dh_t ∈ dy_t + Rᵀ·dr_{t+1} + …; (dx_t, dr_t) ∈ Back(…)·dh_t; dW ∈ Σ dx_t·x_tᵀ; dR ∈ Σ dr_t·h_{t−1}ᵀ on balls, the right sides the kernel's own";
    public override bool Takes(Shape shape) => true;

    protected override Verdict Check(Kernel kernel, Problem problem)
    {
        var (inputs, upstream) = (problem.Inputs(kernel), problem.Upstream(kernel));
        var outputs = kernel.Forward(inputs);
        return Residual.Backward(kernel, inputs, outputs, upstream, kernel.Backward(inputs, outputs, upstream));
    }
}
