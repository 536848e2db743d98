namespace Verify;

/// <summary>Stacks drawn for laws: one to five layers, each with a kernel of one precision, a cell, a size and weights of its own.</summary>
static class Stacks
{
    public static (Kernel[] Kernels, StackInputs Inputs, Upstream<double>[] Upstream) Draw(Problem problem)
    {
        var p = problem.AtMost(6, 3, 6);
        var (steps, N, C, _) = p.Shape;
        int count = Draws.Whole(p, "layers", 1, 5), below = C;
        var kernels = new Kernel[count];
        var layers = new Layer[count];
        var upstream = new Upstream<double>[count];
        for (int layer = 0; layer < count; layer++)
        {
            int H = layer == 0 ? p.Shape.H : Draws.Whole(p, $"H{layer}", 1, 6);
            var mine = p with { Shape = new(steps, N, below, H), Seed = unchecked(p.Seed + 7919 * layer) };
            kernels[layer] = Draws.RepeatableKernel(mine, "kernel", layer == 0 ? Draws.RepeatableKernel(p).Precision : kernels[0].Precision);
            var i = mine.Inputs(kernels[layer].Cell);
            layers[layer] = new(H, i.W, i.R, i.Bw, i.Br, i.H0, i.C0);
            upstream[layer] = mine.Upstream(kernels[layer].Cell);
            below = H;
        }
        return (kernels, new(steps, N, C, p.Draw("x", steps * N * C, 1), layers), upstream);
    }
}
