namespace Verify;

/// <summary>Outputs in the padding are set to 0, but the state that is handed back is the one after the padding.</summary>
public sealed class MasksTheOutputsOnly : Batching, IMutant
{
    readonly Packed honest = new();

    public override Outputs<double> Forward(Kernel kernel, Inputs<double> inputs, int[] lengths)
    {
        var (whole, y) = (kernel.Forward(inputs), honest.Forward(kernel, inputs, lengths));
        return y with { Hn = whole.Hn, Cn = whole.Cn };
    }

    public override Gradients<double> Backward(Kernel kernel, Inputs<double> inputs, Upstream<double> upstream, int[] lengths) => honest.Backward(kernel, inputs, upstream, lengths);
}
