namespace Verify;

/// <summary>What the laws about clipping share: drawn gradients of several tensors, and thresholds around their size.</summary>
public abstract class ClipLaw : Law<Clipper>
{
    public sealed override bool Takes(Shape shape) => true;

    /// <summary>Past 65,535 values, but not to a million, which H over 1024 gives.</summary>
    public sealed override bool TakesWatched(Shape shape) => (long)shape.H * shape.H <= MostWatched;

    const int MostWatched = 100_000, Several = 9, Many = 130, ManyOneIn = 16, LongestRest = 40;

    /// <summary>One to nine tensors, or 130 in one problem of sixteen, as a library that hands its tensors to a device in groups would have to split them: one of H² values, the others as W
    /// or b, of up to 40 values, of one or of none; magnitudes up to the problem's loss scale, for a clipper of float64 with digits that float32 does not have.</summary>
    protected static double[][] Gradients(Clipper clipper, Problem p)
    {
        int count = Draws.Whole(p, "many", 1, ManyOneIn) == ManyOneIn ? Many : Draws.Whole(p, "tensors", 1, Several), square = Draws.Whole(p, "square", 0, count - 1);
        return [.. Enumerable.Range(0, count).Select(k => Values(k, k == square ? p.Shape.H * p.Shape.H : Length(k)))];

        int Length(int k) => Draws.Whole(p, $"kind {k}", 0, 4) switch
        {
            0 => 0,
            1 => 1,
            2 => p.Shape.H,
            3 => p.Shape.H * p.Shape.C,
            _ => Draws.Whole(p, $"length {k}", 2, LongestRest),
        };

        double[] Values(int k, int length)
        {
            var coarse = p.Draw($"g{k}", length, p.LossScale);
            return p.Bits > 0 || !IsWide(clipper) ? coarse : [.. coarse.Zip(p.Draw($"g{k} fine", length, 1), (value, digits) => value * (1 + Math.ScaleB(digits, -25)))];
        }
    }

    /// <summary>The measure in float64, exact to a few of its roundings.</summary>
    protected static double Size(Clipper clipper, double[][] gradients) => Norms.Of(gradients, clipper.Measure).Value;

    /// <summary>γ for a norm of n values and the product that scales them: (n + 8)·u, n the values that are measured together, 0 where each is by itself, u the clipper's own.</summary>
    /// <remarks>Scaled to the largest value, squared, summed in any order and scaled back, a norm costs at most (n + 2)/2 + 2 roundings, taken value by value as hypotenuses 2n/2 + 1 and more by the second order; the quotient θ/‖g‖ and the product cost one each, θ itself one.</remarks>
    protected static double Rounding(Clipper clipper, double[][] gradients)
    {
        int terms = clipper.Measure switch { Measure.GlobalNorm => gradients.Sum(g => g.Length), Measure.TensorNorm => gradients.Max(g => g.Length), _ => 0 };
        return (terms + 8) * (clipper.Arithmetic.UnitRoundoff + Arithmetic.Float64.UnitRoundoff);
    }

    /// <summary>How far two roundings near 0 may move a value: that of the product with a factor, and that of the power of two that goes with it.</summary>
    protected static double Tiny(Clipper clipper) => 2 * clipper.Arithmetic.Smallest;

    /// <summary>A threshold that the clipper's arithmetic holds and float32's range does, this part of the size.</summary>
    protected static double Threshold(Clipper clipper, double[][] gradients, double part)
    {
        double threshold = Size(clipper, gradients) * part;
        return Math.Clamp(IsWide(clipper) ? threshold : (float)threshold, float.Epsilon, float.MaxValue);
    }

    static bool IsWide(Clipper clipper) => clipper.Arithmetic.UnitRoundoff <= Arithmetic.Float64.UnitRoundoff;
}
