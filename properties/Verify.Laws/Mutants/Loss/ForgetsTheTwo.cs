namespace Verify;

/// <summary>The slope of the square is taken without its factor 2.</summary>
public sealed class ForgetsTheTwo : MeanSquare, IMutant
{
    public override (double Loss, double[] Gradient) Of(double[] y, double[] targets)
    {
        var (loss, gradient) = new SquaredError().Of(y, targets);
        return (loss, gradient.Map(d => d / 2));
    }
}
