namespace Verify;

/// <summary>p ← p − α·m̂/(√v̂ + ε), with running means m of g and v of g², both corrected for their start at 0 (Kingma and Ba 2015).</summary>
/// <remarks>β₁ = 0.9, β₂ = 0.999, ε = 1e-8. A gradient that is always the same moves each value by α per step, whatever its size.</remarks>
public sealed class Adam : Optimiser
{
    const double Beta1 = 0.9, Beta2 = 0.999, Epsilon = 1e-8;

    protected override int Remembers => 2;
    public override double Travel(int steps, double gradient, double rate) => -steps * rate * gradient / (Math.Abs(gradient) + Epsilon);

    public override double Direction(IReadOnlyList<double> gradients, double norm)
    {
        return Mean(Beta1, g => g) / (Math.Sqrt(Mean(Beta2, g => g * g)) + Epsilon);

        double Mean(double beta, Func<double, double> of) => (1 - beta) * gradients.Select((g, j) => Math.Pow(beta, gradients.Count - 1 - j) * of(g)).Sum() / (1 - Math.Pow(beta, gradients.Count));
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
