namespace Verify;

/// <summary>The mean square error as written, in float64.</summary>
public sealed class SquaredError : MeanSquare
{
    public override (double Loss, double[] Gradient) Of(double[] y, double[] targets)
    {
        Tensor.Check(targets, nameof(targets), "[n]", [y.Length]);
        int counted = targets.Count(target => !double.IsNaN(target));
        double[] off = [.. y.Zip(targets, (value, target) => double.IsNaN(target) ? 0 : value - target)];
        return counted == 0 ? (0, off) : (Products.Of(off, off).Sum / counted, off.Map(v => 2 * v / counted));
    }
}
