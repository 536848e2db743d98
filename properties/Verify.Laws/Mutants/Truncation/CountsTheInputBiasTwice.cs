namespace Verify;

/// <summary>Every window adds its input bias twice.</summary>
public sealed class CountsTheInputBiasTwice : Truncation, IMutant
{
    readonly DetachedWindows honest = new();
    public override bool Keeps(int t, int k, int window) => honest.Keeps(t, k, window);

    protected override Gradients<double> Run(Kernel kernel, Inputs<double> inputs, Upstream<double> upstream, int window)
    {
        var g = honest.Backward(kernel, inputs, upstream, window);
        return window == 1 || window >= inputs.Shape.T ? g : g with { Bw = g.Bw.Map(v => 2 * v) };
    }
}
