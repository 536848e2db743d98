namespace Verify;

/// <summary>The mean of the squared differences, and its gradient.</summary>
public abstract class MeanSquare : Procedure
{
    /// <summary>L = Σ(y − target)²/n and dL/dy = 2·(y − target)/n over the n values that count.</summary>
    /// <param name="y">[n]</param> <param name="targets">[n]; NaN where a value does not count.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public abstract (double Loss, double[] Gradient) Of(double[] y, double[] targets);
}
