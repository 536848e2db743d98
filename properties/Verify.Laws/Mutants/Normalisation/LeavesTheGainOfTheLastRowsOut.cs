namespace Verify;

/// <summary>The gradient of the gain is summed over rows four at a time, and what is left over is lost.</summary>
public sealed class LeavesTheGainOfTheLastRowsOut : Normaliser, IMutant
{
    public override bool Columns => false;

    public override NormGradients<double> Backward(NormInputs<double> inputs, double[] upstream)
    {
        int rows = inputs.Rows / 4 * 4, count = rows * inputs.Width;
        var most = base.Backward(inputs with { Rows = rows, X = inputs.X[..count] }, upstream[..count]);
        return base.Backward(inputs, upstream) with { Weight = most.Weight };
    }
}
