namespace Verify;

/// <summary>A way of drawing a weight matrix before training.</summary>
public abstract class Initialiser : Procedure
{
    /// <summary>The variance that each weight is drawn with, given fan-in and fan-out; NaN where weights are not drawn one by one.</summary>
    public abstract double Variance(int fanIn, int fanOut);

    /// <summary>The largest magnitude that a weight can have; ∞ where there is none.</summary>
    public abstract double Range(int fanIn, int fanOut);

    /// <summary>Whether another seed gives other weights.</summary>
    public virtual bool IsDrawn => Variance(2, 3) > 0;

    /// <summary>Whether weights come from a continuous distribution, so that none is 0 and no two are equal but by a chance of some 2⁻²³; not where they are signs, say, or mostly 0.</summary>
    public virtual bool IsContinuous => Variance(2, 3) > 0;

    /// <summary>[rows,columns] weights: columns is the fan-in, rows the fan-out.</summary>
    /// <param name="rows">At least 1.</param> <param name="columns">At least 1.</param> <param name="seed">Which draw; the same seed gives the same bits.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size is less than 1.</exception>
    public double[] Draw(int rows, int columns, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        return Run(rows, columns, seed);
    }

    /// <summary>Sizes are at least 1.</summary>
    protected abstract double[] Run(int rows, int columns, int seed);
}
