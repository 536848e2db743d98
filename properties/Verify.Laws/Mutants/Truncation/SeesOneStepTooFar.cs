namespace Verify;

/// <summary>The sliding window keeps t − k ≤ τ: one factor too many in the product.</summary>
public sealed class SeesOneStepTooFar : Truncation, IMutant
{
    readonly SlidingWindow honest = new();
    public override bool Keeps(int t, int k, int window) => t - k < window;
    protected override Gradients<double> Run(Kernel kernel, Inputs<double> inputs, Upstream<double> upstream, int window) => honest.Backward(kernel, inputs, upstream, window + 1);
}
