namespace Verify;

/// <summary>Huber's loss for the square (Huber 1964): from a distance of ten on it grows along its tangent.</summary>
public sealed class TurnsLinearFarOut : MeanSquare, IMutant
{
    const double Far = 10;

    public override (double Loss, double[] Gradient) Of(double[] y, double[] targets)
    {
        double[] off = [.. y.Zip(targets, (value, target) => double.IsNaN(target) ? 0 : value - target)], near = off.Map(v => Math.Clamp(v, -Far, Far));
        int counted = Math.Max(1, targets.Count(target => !double.IsNaN(target)));
        return (off.Zip(near, (v, n) => n * (2 * v - n)).Sum() / counted, near.Map(n => 2 * n / counted));
    }
}
