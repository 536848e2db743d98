namespace Verify;

/// <summary>What the laws about clipping share: drawn gradients of several tensors, and thresholds around their size.</summary>
public abstract class ClipLaw : Law<Clipper>
{
    public sealed override bool Takes(Shape shape) => true;

    /// <summary>Tensors of the lengths of a problem's W, R, b and one empty one, magnitudes up to its loss scale.</summary>
    protected static double[][] Gradients(Problem p, double scale = 1) =>
    [
        p.Draw("dW", p.Shape.H * p.Shape.C, p.LossScale * scale),
        p.Draw("dR", p.Shape.H * p.Shape.H, p.LossScale * scale),
        [],
        p.Draw("db", p.Shape.H, p.LossScale * scale),
    ];

    /// <summary>The measure in float64, exact to a few of its roundings.</summary>
    protected static double Size(Clipper clipper, double[][] gradients) => Norms.Of(gradients, clipper.Measure).Value;

    /// <summary>γ for a norm of n values and the product that scales them: (n + 8)·u.</summary>
    protected static double Rounding(Clipper clipper, double[][] gradients) =>
        (gradients.Sum(g => g.Length) + 8) * (clipper.Arithmetic.UnitRoundoff + Arithmetic.Float64.UnitRoundoff);

    /// <summary>How far two roundings near 0 may move a value: that of the product with a factor, and that of the power of two that goes with it.</summary>
    protected static double Tiny(Clipper clipper) => 2 * clipper.Arithmetic.Smallest;

    /// <summary>A threshold that is a float32 number, this part of the size.</summary>
    protected static double Threshold(Clipper clipper, double[][] gradients, double part) => Math.Max((float)(Size(clipper, gradients) * part), float.Epsilon);
}
