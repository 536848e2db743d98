namespace Verify;

/// <summary>Rows after the thirty-second get no gradient.</summary>
public sealed class StopsAfterThirtyTwoRows : CrossEntropy, IMutant
{
    protected override (double Nats, double[] Gradient) Run(double[] logits, int[] targets, int vocabulary)
    {
        var (nats, gradient) = new SoftmaxCrossEntropy().Of(logits, targets, vocabulary);
        return (nats, [.. gradient.Select((d, i) => i < 32 * vocabulary ? d : 0)]);
    }
}
