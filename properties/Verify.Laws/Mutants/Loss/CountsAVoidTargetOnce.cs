namespace Verify;

/// <summary>The mean square is taken over one value too many where the last target does not count.</summary>
public sealed class CountsAVoidTargetOnce : MeanSquare, IMutant
{
    public override (double Loss, double[] Gradient) Of(double[] y, double[] targets)
    {
        var (loss, gradient) = new SquaredError().Of(y, targets);
        int counted = targets.Count(target => !double.IsNaN(target));
        double part = counted > 0 && double.IsNaN(targets[^1]) ? counted / (counted + 1.0) : 1;
        return (loss * part, gradient.Map(d => d * part));
    }
}
