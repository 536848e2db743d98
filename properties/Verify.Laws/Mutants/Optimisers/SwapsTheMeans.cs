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
                mean = Adam.Beta2 * mean + (1 - Adam.Beta2) * gradients[k][i];
                square = Adam.Beta1 * square + (1 - Adam.Beta1) * gradients[k][i] * gradients[k][i];
                parameters[k][i] -= rate * (mean / (1 - Math.Pow(Adam.Beta2, state.Steps))) / (Math.Sqrt(square / (1 - Math.Pow(Adam.Beta1, state.Steps))) + Adam.Epsilon);
            }
    }
}
