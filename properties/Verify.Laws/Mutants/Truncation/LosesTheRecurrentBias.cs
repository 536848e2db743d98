namespace Verify;

/// <summary>The recurrent bias gets what the input bias gets, which is right for additive cells alone.</summary>
public sealed class LosesTheRecurrentBias : Truncation, IMutant
{
    readonly DetachedWindows honest = new();
    public override bool Keeps(int t, int k, int window) => honest.Keeps(t, k, window);

    protected override Gradients<double> Run(Kernel kernel, Inputs<double> inputs, Upstream<double> upstream, int window)
    {
        var g = honest.Backward(kernel, inputs, upstream, window);
        return window == 1 || window >= inputs.Shape.T ? g : g with { Br = (double[])g.Bw.Clone() };
    }
}
