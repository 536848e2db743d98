namespace Verify;

/// <summary>One backward pass for the loss of each step alone; its gate gradients at step k are the term through k.</summary>
/// <remarks>T backward passes of the kernel, and T²·N·G·H values kept.</remarks>
public sealed class LossByLoss : Decomposition
{
    public override LagTerms Of(Kernel kernel, Inputs<double> inputs, Upstream<double> upstream)
    {
        if (!kernel.Trace.HasFlag(Trace.Gates)) throw new ArgumentException($"{kernel}: expected a kernel that hands out its gate gradients; this one hides them.", nameof(kernel));
        var (steps, N, _, H) = inputs.Shape;
        var outputs = kernel.Forward(inputs);
        upstream.Check(inputs.Shape, kernel.Cell);
        var gates = new double[steps][];
        for (int t = 0; t < steps; t++)
        {
            var one = Upstream<double>.Zero(inputs.Shape, kernel.Cell);
            Array.Copy(upstream.Y, t * N * H, one.Y, t * N * H, N * H);
            if (t == steps - 1) one = one with { Hn = upstream.Hn, Cn = upstream.Cn };
            gates[t] = kernel.Backward(inputs, outputs, one).Recurrent;
        }
        double[] before = steps == 0 ? [] : [.. inputs.H0, .. outputs.Y[..((steps - 1) * N * H)]];
        return new(inputs.Shape, kernel.Cell.GateCount, gates, before);
    }
}
