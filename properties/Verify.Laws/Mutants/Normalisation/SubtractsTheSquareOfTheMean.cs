namespace Verify;

/// <summary>σ² is the mean square less the square of the mean, which cancels where the values lie far from 0.</summary>
public sealed class SubtractsTheSquareOfTheMean : Normaliser, IMutant
{
    public override bool Columns => false;

    public override double[] Forward(NormInputs<double> inputs)
    {
        inputs.Check();
        return [.. inputs.X.Chunk(inputs.Width).SelectMany(row =>
        {
            double mean = row.Average(), variance = Math.Max(0, row.Average(v => v * v) - mean * mean);
            return row.Select((v, i) => (v - mean) / Math.Sqrt(variance + inputs.Epsilon) * inputs.Weight[i] + inputs.Bias[i]);
        })];
    }
}
