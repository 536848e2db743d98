namespace Verify;

/// <summary>Every loss sees exactly the τ steps that end with its own: the product of Jacobians is restricted to fewer than τ factors.</summary>
/// <remarks>Keeps t − k &lt; τ. Costs T backward passes of τ steps, τ times the full one: the definition, for comparing, rather than a remedy for cost.</remarks>
public sealed class SlidingWindow : Truncation
{
    public override bool Keeps(int t, int k, int window) => t - k < window;

    protected override Gradients<double> Run(Kernel kernel, Inputs<double> inputs, Upstream<double> upstream, int window)
    {
        var (steps, N, C, H) = inputs.Shape;
        var outputs = kernel.Forward(inputs);
        if (window >= steps) return kernel.Backward(inputs, outputs, upstream) with { GateX = [], GateR = [], StateH = [], StateC = [] };
        var sum = Nothing(kernel, inputs.Shape);
        for (int t = 0; t < steps; t++)
        {
            int from = Math.Max(0, t + 1 - window);
            var (h, c) = Before(inputs, outputs, from);
            var part = inputs.Steps(from, t + 1, h, c);
            var arriving = Upstream<double>.Zero(part.Shape, kernel.Cell);
            Array.Copy(upstream.Y, t * N * H, arriving.Y, (t - from) * N * H, N * H);
            if (t == steps - 1) arriving = arriving with { Hn = upstream.Hn, Cn = upstream.Cn };
            Add(sum, kernel.Backward(part, kernel.Forward(part), arriving), from, N * C);
        }
        return sum;
    }
}
