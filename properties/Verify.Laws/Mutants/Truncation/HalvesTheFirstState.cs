namespace Verify;

/// <summary>The gradient of the state before the first step counts half.</summary>
public sealed class HalvesTheFirstState : Truncation, IMutant
{
    readonly SlidingWindow honest = new();
    public override bool Keeps(int t, int k, int window) => honest.Keeps(t, k, window);

    protected override Gradients<double> Run(Kernel kernel, Inputs<double> inputs, Upstream<double> upstream, int window)
    {
        var g = honest.Backward(kernel, inputs, upstream, window);
        return window == 1 || window >= inputs.Shape.T ? g : g with { H0 = g.H0.Map(v => v / 2), C0 = g.C0.Map(v => v / 2) };
    }
}
