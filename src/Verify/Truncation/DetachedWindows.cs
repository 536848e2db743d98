namespace Verify;

/// <summary>The state is detached before every step j with j mod τ = 0: windows side by side, and no gradient crosses from one into the next.</summary>
/// <remarks>What frameworks do with <c>detach</c>. Keeps ⌊t/τ⌋ = ⌊k/τ⌋: a loss sees between 1 and τ steps back. Costs one backward pass and one more forward pass.</remarks>
public sealed class DetachedWindows : Truncation
{
    public override bool Keeps(int t, int k, int window) => t / window == k / window;

    protected override Gradients<double> Run(Kernel kernel, Inputs<double> inputs, Upstream<double> upstream, int window)
    {
        var (steps, N, C, H) = inputs.Shape;
        var outputs = kernel.Forward(inputs);
        if (window >= steps) return kernel.Backward(inputs, outputs, upstream) with { GateX = [], GateR = [], StateH = [], StateC = [] };
        var sum = Nothing(kernel, inputs.Shape);
        for (int from = 0; from < steps; from += window)
        {
            int to = Math.Min(steps, from + window);
            var (h, c) = Before(inputs, outputs, from);
            var part = inputs.Steps(from, to, h, c);
            var arriving = Upstream<double>.Zero(part.Shape, kernel.Cell) with { Y = upstream.Y[(from * N * H)..(to * N * H)] };
            if (to == steps) arriving = arriving with { Hn = upstream.Hn, Cn = upstream.Cn };
            Add(sum, kernel.Backward(part, kernel.Forward(part), arriving), from, N * C);
        }
        return sum;
    }
}
