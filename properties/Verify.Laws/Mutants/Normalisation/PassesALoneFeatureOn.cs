namespace Verify;

/// <summary>Layer norm of one feature passes it on as it is.</summary>
public sealed class PassesALoneFeatureOn : Normaliser, IMutant
{
    public override bool Columns => false;

    public override double[] Forward(NormInputs<double> inputs) =>
        inputs.Width == 1 ? inputs.X.Map(x => x * inputs.Weight[0] + inputs.Bias[0]) : base.Forward(inputs);
}
