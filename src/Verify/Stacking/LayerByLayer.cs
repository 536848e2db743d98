namespace Verify;

/// <summary>All steps of one layer, then all steps of the next; backward from the top layer down.</summary>
/// <remarks>Costs the sum of the layers, and keeps every layer's outputs.</remarks>
public sealed class LayerByLayer : Stacking
{
    public override Outputs<double>[] Forward(IReadOnlyList<Kernel> kernels, StackInputs inputs)
    {
        inputs.Check(kernels.Count, nameof(kernels));
        var outputs = new Outputs<double>[kernels.Count];
        for (int layer = 0; layer < kernels.Count; layer++)
            outputs[layer] = kernels[layer].Forward(inputs.Of(layer, layer == 0 ? inputs.X : outputs[layer - 1].Y));
        return outputs;
    }

    public override Gradients<double>[] Backward(IReadOnlyList<Kernel> kernels, StackInputs inputs, IReadOnlyList<Outputs<double>> outputs, IReadOnlyList<Upstream<double>> upstream)
    {
        inputs.Check(kernels.Count, nameof(kernels));
        inputs.Check(outputs.Count, nameof(outputs));
        inputs.Check(upstream.Count, nameof(upstream));
        var gradients = new Gradients<double>[kernels.Count];
        for (int layer = kernels.Count - 1; layer >= 0; layer--)
        {
            var arriving = upstream[layer];
            if (layer < kernels.Count - 1) arriving = arriving with { Y = [.. arriving.Y.Zip(gradients[layer + 1].X, (own, above) => own + above)] };
            gradients[layer] = kernels[layer].Backward(inputs.Of(layer, layer == 0 ? inputs.X : outputs[layer - 1].Y), outputs[layer], arriving);
        }
        return gradients;
    }
}
