namespace Verify;

/// <summary>Lengths in a register of eight: the sequences after the eighth run for as long as the shortest of them.</summary>
public sealed class CutsTheNinthSequenceShort : Batching, IMutant
{
    readonly Packed honest = new();

    public override Outputs<double> Forward(Kernel kernel, Inputs<double> inputs, int[] lengths) => honest.Forward(kernel, inputs, Cut(lengths));

    public override Gradients<double> Backward(Kernel kernel, Inputs<double> inputs, Upstream<double> upstream, int[] lengths) => honest.Backward(kernel, inputs, upstream, Cut(lengths));

    static int[] Cut(int[] lengths) => [.. lengths.Select((length, n) => n < 8 ? length : Math.Min(length, lengths.Take(8).Min()))];
}
