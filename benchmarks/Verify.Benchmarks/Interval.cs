namespace Verify;

/// <summary>A median, and the order statistics that enclose the true median with the confidence asked for, whatever the distribution.</summary>
/// <remarks>The k-th smallest and k-th largest of n enclose it with probability 1 − 2·P(Binomial(n, ½) &lt; k) (Conover 1999, section 3.2).
/// With too few samples for the confidence, the interval is unbounded.</remarks>
public readonly record struct Interval(double Low, double Middle, double High)
{
    /// <summary>The interval for some samples.</summary>
    public static Interval OfMedian(IReadOnlyList<double> samples, double confidence = 0.95)
    {
        double[] sorted = [.. samples.Order()];
        int n = sorted.Length;
        if (n == 0) return new(double.NaN, double.NaN, double.NaN);
        double middle = n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
        int k = 0;
        double term = Math.Pow(0.5, n), below = 0;
        while (k < n / 2 && below + term <= (1 - confidence) / 2)
        {
            below += term;
            term *= (double)(n - k) / (k + 1);
            k++;
        }
        return k == 0 ? new(double.NegativeInfinity, middle, double.PositiveInfinity) : new(sorted[k - 1], middle, sorted[n - k]);
    }
}
