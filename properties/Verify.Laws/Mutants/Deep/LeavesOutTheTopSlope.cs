namespace Verify;

/// <summary>The top layer's slope is left out: the chain has one factor too few, and logistic gradients decay too slowly.</summary>
public sealed class LeavesOutTheTopSlope : FeedForward<Logistic>, IMutant
{
    public override DeepGradients<double> Backward(DeepInputs<double> inputs, double[] upstream)
    {
        var (a, _) = Forward(inputs);
        double[] undone = [.. upstream.Zip(a[^1], (d, at) => d / Math.Max(double.Epsilon, Logistic.Slope<Real64>(at).Value))];
        return new Unshared<Logistic>().Backward(inputs, undone);
    }
}
