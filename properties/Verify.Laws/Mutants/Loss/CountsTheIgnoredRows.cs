namespace Verify;

/// <summary>The mean is taken over all rows, also those that do not count.</summary>
public sealed class CountsTheIgnoredRows : CrossEntropy, IMutant
{
    protected override (double Nats, double[] Gradient) Run(double[] logits, int[] targets, int vocabulary)
    {
        var (nats, gradient) = new SoftmaxCrossEntropy().Of(logits, targets, vocabulary);
        double part = targets.Count(t => t != Ignored) / (double)targets.Length;
        return (nats * part, gradient.Map(d => d * part));
    }
}
