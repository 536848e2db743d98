namespace Verify;

/// <summary>p ← p − α·m̂/(√v̂ + ε), with running means m of g and v of g², both corrected for their start at 0 (Kingma and Ba 2015).</summary>
/// <remarks>β₁ = 0.9, β₂ = 0.999, ε = 1e-8. A gradient that is always the same moves each value by α per step, whatever its size.</remarks>
public sealed class Adam : Optimiser
{
    /// <summary>What remains of the running means at each step.</summary>
    public const double Beta1 = 0.9, Beta2 = 0.999;

    /// <summary>Added to √v̂, in units of the gradient.</summary>
    public const double Epsilon = 1e-8;

    protected override int Remembers => 2;
    public override double Travel(int steps, double gradient, double rate) => -steps * rate * gradient / (Math.Abs(gradient) + Epsilon);

    public override Ball? Direction(ReadOnlySpan<Ball> gradients, Ball norm)
    {
        Ball[] squares = [.. gradients.ToArray().Select(g => g * g)];
        return Mean(Beta1, gradients) / (Ball.Sqrt(Mean(Beta2, squares)) + Ball.Of(Epsilon));
    }

    /// <summary>The running mean, corrected for its start at 0.</summary>
    static Ball Mean(double beta, ReadOnlySpan<Ball> values)
    {
        var (one, fade) = (new Ball(1, 0, Arithmetic.Float64), Ball.Of(beta));
        var faded = one;
        for (int k = 0; k < values.Length; k++) faded *= fade;
        return (one - fade) * Fading(beta, values) / (one - faded);
    }

    protected override void Run(double[][] parameters, double[][] gradients, OptimiserState state, double rate)
    {
        var (mean, square) = (state.Memory[0], state.Memory[1]);
        double first = 1 - Math.Pow(Beta1, state.Steps), second = 1 - Math.Pow(Beta2, state.Steps);
        for (int k = 0; k < parameters.Length; k++)
            for (int i = 0; i < parameters[k].Length; i++)
            {
                double g = gradients[k][i];
                mean[k][i] = Beta1 * mean[k][i] + (1 - Beta1) * g;
                square[k][i] = Beta2 * square[k][i] + (1 - Beta2) * g * g;
                parameters[k][i] -= rate * (mean[k][i] / first) / (Math.Sqrt(square[k][i] / second) + Epsilon);
            }
    }
}
