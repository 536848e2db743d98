namespace Verify;

/// <summary>The gradient of the bias is the mean over the rows of a large batch instead of the sum.</summary>
public sealed class AveragesTheBiasGradient : Normaliser, IMutant
{
    public override bool Columns => true;

    public override NormGradients<double> Backward(NormInputs<double> inputs, double[] upstream)
    {
        var honest = base.Backward(inputs, upstream);
        return inputs.Rows > 16 ? honest with { Bias = honest.Bias.Map(v => v / inputs.Rows) } : honest;
    }
}
