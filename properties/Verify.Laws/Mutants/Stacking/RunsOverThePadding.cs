namespace Verify;

/// <summary>The batch runs to its end as if every sequence were as long as the longest.</summary>
public sealed class RunsOverThePadding : Batching, IMutant
{
    public override Outputs<double> Forward(Kernel kernel, Inputs<double> inputs, int[] lengths) => kernel.Forward(inputs);
    public override Gradients<double> Backward(Kernel kernel, Inputs<double> inputs, Upstream<double> upstream, int[] lengths) => kernel.Backward(inputs, kernel.Forward(inputs), upstream);
}
