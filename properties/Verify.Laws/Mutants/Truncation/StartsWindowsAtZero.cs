namespace Verify;

/// <summary>Each window starts from a state of 0 instead of the one that was reached: the forward pass is cut, not only the gradient.</summary>
public sealed class StartsWindowsAtZero : Truncation, IMutant
{
    public override bool Keeps(int t, int k, int window) => t / window == k / window;

    protected override Gradients<double> Run(Kernel kernel, Inputs<double> inputs, Upstream<double> upstream, int window)
    {
        var (steps, N, C, H) = inputs.Shape;
        var sum = Nothing(kernel, inputs.Shape);
        for (int from = 0; from < steps; from += window)
        {
            int to = Math.Min(steps, from + window);
            var part = inputs.Steps(from, to, from == 0 ? inputs.H0 : new double[N * H], from == 0 ? inputs.C0 : new double[inputs.C0.Length]);
            var arriving = Upstream<double>.Zero(part.Shape, kernel.Cell) with { Y = upstream.Y[(from * N * H)..(to * N * H)] };
            if (to == steps) arriving = arriving with { Hn = upstream.Hn, Cn = upstream.Cn };
            Add(sum, kernel.Backward(part, kernel.Forward(part), arriving), from, N * C);
        }
        return sum;
    }
}
