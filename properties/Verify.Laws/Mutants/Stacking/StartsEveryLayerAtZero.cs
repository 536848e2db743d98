namespace Verify;

/// <summary>Only the bottom layer starts from the state that it was given; the others start at 0.</summary>
public sealed class StartsEveryLayerAtZero : Stacking, IMutant
{
    readonly LayerByLayer honest = new();

    public override Outputs<double>[] Forward(IReadOnlyList<Kernel> kernels, StackInputs inputs) => honest.Forward(kernels, Forgetful(inputs));

    public override Gradients<double>[] Backward(IReadOnlyList<Kernel> kernels, StackInputs inputs, IReadOnlyList<Outputs<double>> outputs, IReadOnlyList<Upstream<double>> upstream) =>
        honest.Backward(kernels, Forgetful(inputs), outputs, upstream);

    static StackInputs Forgetful(StackInputs inputs) => inputs with
    {
        Layers = [.. inputs.Layers.Select((layer, l) => l == 0 ? layer : layer with { H0 = new double[layer.H0.Length], C0 = new double[layer.C0.Length] })],
    };
}
