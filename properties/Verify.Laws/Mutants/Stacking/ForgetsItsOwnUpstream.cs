namespace Verify;

/// <summary>A lower layer forgets its own upstream gradient and takes only what the layer above sends down.</summary>
public sealed class ForgetsItsOwnUpstream : Stacking, IMutant
{
    readonly LayerByLayer honest = new();

    public override Outputs<double>[] Forward(IReadOnlyList<Kernel> kernels, StackInputs inputs) => honest.Forward(kernels, inputs);

    public override Gradients<double>[] Backward(IReadOnlyList<Kernel> kernels, StackInputs inputs, IReadOnlyList<Outputs<double>> outputs, IReadOnlyList<Upstream<double>> upstream) =>
        honest.Backward(kernels, inputs, outputs, [.. upstream.Select((own, layer) => layer == upstream.Count - 1 ? own : own with { Y = new double[own.Y.Length] })]);
}
