namespace Verify;

/// <summary>A last window that is shorter than the others sends no gradient to its inputs.</summary>
public sealed class LosesTheShortLastWindow : Truncation, IMutant
{
    readonly DetachedWindows honest = new();
    public override bool Keeps(int t, int k, int window) => honest.Keeps(t, k, window);

    protected override Gradients<double> Run(Kernel kernel, Inputs<double> inputs, Upstream<double> upstream, int window)
    {
        var (steps, N, C, H) = inputs.Shape;
        var g = honest.Backward(kernel, inputs, upstream, window);
        int whole = steps / window * window;
        if (window >= steps || whole == steps) return g;
        g.X.AsSpan(whole * N * C).Clear();
        return g;
    }
}
