namespace Verify;

/// <summary>Of the windows that share a step only one writes its dX, where they all add to it.</summary>
public sealed class OverwritesWhatWindowsShare : Truncation, IMutant
{
    readonly SlidingWindow honest = new();
    public override bool Keeps(int t, int k, int window) => honest.Keeps(t, k, window);

    protected override Gradients<double> Run(Kernel kernel, Inputs<double> inputs, Upstream<double> upstream, int window)
    {
        var g = honest.Backward(kernel, inputs, upstream, window);
        return window == 1 || window >= inputs.Shape.T ? g : g with { X = new DetachedWindows().Backward(kernel, inputs, upstream, window).X };
    }
}
