namespace Verify;

/// <summary>p ← p − α·clip(g, θ): no step is longer than α·θ (Pascanu, Mikolov and Bengio 2013, algorithm 1).</summary>
/// <remarks>A gradient that is not finite moves nothing: the clipper reports it, and there is no direction to take.</remarks>
public sealed class ClippedSgd(Clipper<double> clipper, double threshold) : Optimiser
{
    /// <summary>By global norm, at a threshold of 1.</summary>
    public ClippedSgd() : this(new ClipByGlobalNorm<double>(), 1) { }

    public override double Reach => clipper.Measure == Measure.GlobalNorm ? threshold : double.PositiveInfinity;
    public override double Travel(int steps, double gradient, double rate) => -steps * rate * Math.Clamp(gradient, -threshold, threshold);

    public override bool ValuesMoveAlone => clipper.Measure != Measure.TensorNorm;

    public override Ball? Direction(ReadOnlySpan<Ball> gradients, Ball norm) => clipper.Measure == Measure.GlobalNorm
        ? Ball.Where(norm - Ball.Of(threshold), gradients[^1] * (Ball.Of(threshold) / norm), gradients[^1]) : null;

    protected override void Run(double[][] parameters, double[][] gradients, OptimiserState state, double rate)
    {
        if (clipper.Clip(gradients, threshold).NonFinite is not null) return;
        for (int k = 0; k < parameters.Length; k++)
            for (int i = 0; i < parameters[k].Length; i++) parameters[k][i] -= rate * gradients[k][i];
    }
}
