namespace Verify;

/// <summary>The variance is taken over n − 1 values, the unbiased estimate, in training.</summary>
public sealed class DividesByOneLess : Normaliser, IMutant
{
    public override bool Columns => true;

    public override double[] Forward(NormInputs<double> inputs)
    {
        var honest = base.Forward(inputs);
        double factor = Math.Sqrt((inputs.Rows - 1.0) / inputs.Rows);
        return [.. honest.Select((y, i) => (y - inputs.Bias[i % inputs.Width]) * factor + inputs.Bias[i % inputs.Width])];
    }
}
