namespace Verify;

/// <summary>The gradients of the final states of the fourth layer and those above it are not taken in.</summary>
public sealed class ForgetsTheFourthLayersMemory : Stacking, IMutant
{
    readonly LayerByLayer honest = new();

    public override Outputs<double>[] Forward(IReadOnlyList<Kernel> kernels, StackInputs inputs) => honest.Forward(kernels, inputs);

    public override Gradients<double>[] Backward(IReadOnlyList<Kernel> kernels, StackInputs inputs, IReadOnlyList<Outputs<double>> outputs, IReadOnlyList<Upstream<double>> upstream) =>
        honest.Backward(kernels, inputs, outputs, [.. upstream.Select((own, layer) => layer < 3 ? own : own with { Hn = new double[own.Hn.Length], Cn = new double[own.Cn.Length] })]);
}
