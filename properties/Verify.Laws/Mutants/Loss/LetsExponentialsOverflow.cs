namespace Verify;

/// <summary>Softmax as in the textbook, without taking off the largest logit: right for small ones, NaN at 10⁴.</summary>
public sealed class LetsExponentialsOverflow : CrossEntropy, IMutant
{
    protected override (double Nats, double[] Gradient) Run(double[] logits, int[] targets, int vocabulary)
    {
        var (gradient, nats, counted) = (new double[logits.Length], 0.0, targets.Count(t => t != Ignored));
        for (int row = 0; row < targets.Length; row++)
        {
            if (targets[row] == Ignored) continue;
            double total = logits.Skip(row * vocabulary).Take(vocabulary).Sum(Math.Exp);
            for (int v = 0; v < vocabulary; v++) gradient[row * vocabulary + v] = (Math.Exp(logits[row * vocabulary + v]) / total - (v == targets[row] ? 1 : 0)) / counted;
            nats -= Math.Log(Math.Exp(logits[row * vocabulary + targets[row]]) / total) / counted;
        }
        return (nats, gradient);
    }
}
