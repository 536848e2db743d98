namespace Verify;

/// <summary>A batch of one row is not brought to mean 0: gain and bias are applied to x itself.</summary>
public sealed class PassesALoneRowOn : Normaliser, IMutant
{
    public override bool Columns => true;

    public override double[] Forward(NormInputs<double> inputs) =>
        inputs.Rows == 1 ? [.. inputs.X.Select((x, i) => x * inputs.Weight[i] + inputs.Bias[i])] : base.Forward(inputs);
}
