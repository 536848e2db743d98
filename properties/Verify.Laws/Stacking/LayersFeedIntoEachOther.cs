namespace Verify;

/// <summary>A stack is its layers run by hand, one feeding into the next, and back in the other order.</summary>
public sealed class LayersFeedIntoEachOther : Law<Stacking>
{
    public override string Sentence => "A stack is its layers run by hand, one feeding into the next, and back in the other order.";
    public override string Formula => "y⁽ˡ⁾ = layer_l(y⁽ˡ⁻¹⁾); dy⁽ˡ⁻¹⁾ = own + dx⁽ˡ⁾; every result of every layer, bit for bit";

    protected override Verdict Check(Stacking stacking, Problem problem)
    {
        var (kernels, inputs, upstream) = Stacks.Draw(problem);
        var judge = new Judge();
        var outputs = stacking.Forward(kernels, inputs);
        var gradients = stacking.Backward(kernels, inputs, outputs, upstream);
        var (x, read, wrote) = (inputs.X, new List<Inputs<double>>(), new List<Outputs<double>>());
        for (int l = 0; l < kernels.Length; l++)
        {
            var layer = inputs.Layers[l];
            int below = l == 0 ? inputs.C : inputs.Layers[l - 1].H;
            read.Add(new(new(inputs.T, inputs.N, below, layer.H), x, layer.W, layer.R, layer.Bw, layer.Br, layer.H0, layer.C0));
            wrote.Add(kernels[l].Forward(read[l]));
            x = wrote[l].Y;
            Whole.Bits(judge, outputs[l].Arrays, wrote[l].Arrays, prefix: $"layer {l} ");
        }
        double[]? above = null;
        for (int l = kernels.Length - 1; l >= 0; l--)
        {
            var y = above is null ? upstream[l].Y : [.. upstream[l].Y.Zip(above, (own, flowing) => own + flowing)];
            var g = kernels[l].Backward(read[l], wrote[l], upstream[l] with { Y = y });
            Whole.Bits(judge, gradients[l].Arrays, g.Arrays, prefix: $"layer {l} d");
            above = g.X;
        }
        return judge.Verdict;
    }
}
