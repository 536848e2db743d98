namespace Verify;

/// <summary>The largest logit is taken off first, so that no exponential overflows: exact to rounding for logits of any finite size.</summary>
/// <remarks>−ln p = ln Σ exp(z_j − m) − (z_target − m), m = max z; d = (softmax − one-hot)/rows (Bridle 1990).</remarks>
public sealed class SoftmaxCrossEntropy : CrossEntropy
{
    protected override (double Nats, double[] Gradient) Run(double[] logits, int[] targets, int vocabulary)
    {
        var gradient = new double[logits.Length];
        int counted = targets.Count(target => target != Ignored);
        double sum = 0;
        for (int row = 0; row < targets.Length; row++)
        {
            if (targets[row] == Ignored) continue;
            var z = logits.AsSpan(row * vocabulary, vocabulary);
            var d = gradient.AsSpan(row * vocabulary, vocabulary);
            double most = double.NegativeInfinity, total = 0;
            foreach (double value in z) most = Math.Max(most, value);
            for (int v = 0; v < vocabulary; v++) total += d[v] = Math.Exp(z[v] - most);
            for (int v = 0; v < vocabulary; v++) d[v] = (d[v] / total - (v == targets[row] ? 1 : 0)) / counted;
            sum += Math.Log(total) - (z[targets[row]] - most);
        }
        return (counted == 0 ? 0 : sum / counted, gradient);
    }
}
