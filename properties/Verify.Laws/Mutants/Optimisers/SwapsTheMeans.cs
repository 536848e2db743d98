namespace Verify;

/// <summary>Adam with β₁ and β₂ exchanged, which a constant gradient does not show.</summary>
public sealed class SwapsTheMeans : Optimiser, IMutant
{
    readonly Adam honest = new();
    protected override int Remembers => 2;
    public override double Travel(int steps, double gradient, double rate) => honest.Travel(steps, gradient, rate);
    public override Ball? Direction(ReadOnlySpan<Ball> gradients, Ball norm) => honest.Direction(gradients, norm);

    protected override void Run(double[][] parameters, double[][] gradients, OptimiserState state, double rate)
    {
        for (int k = 0; k < parameters.Length; k++)
            for (int i = 0; i < parameters[k].Length; i++)
            {
                ref double mean = ref state.Memory[0][k][i], square = ref state.Memory[1][k][i];
                mean = 0.999 * mean + 0.001 * gradients[k][i];
                square = 0.9 * square + 0.1 * gradients[k][i] * gradients[k][i];
                parameters[k][i] -= rate * (mean / (1 - Math.Pow(0.999, state.Steps))) / (Math.Sqrt(square / (1 - Math.Pow(0.9, state.Steps))) + 1e-8);
            }
    }
}
