namespace Verify;

/// <summary>Batch norm that leaves the gain out of dx where there is one feature alone.</summary>
public sealed class ForgetsTheGainOfALoneFeature : Normaliser, IMutant
{
    public override bool Columns => true;

    public override NormGradients<double> Backward(NormInputs<double> inputs, double[] upstream)
    {
        var honest = base.Backward(inputs, upstream);
        return inputs.Width > 1 ? honest : honest with { X = base.Backward(inputs with { Weight = [1] }, upstream).X };
    }
}
