namespace Verify;

/// <summary>Adam that divides by the magnitude of its mean gradient: every step is α long, in the sign's direction.</summary>
public sealed class TakesTheMeanForItsSize : Optimiser, IMutant
{
    readonly Adam honest = new();
    protected override int Remembers => 1;
    public override double Travel(int steps, double gradient, double rate) => honest.Travel(steps, gradient, rate);
    public override Ball? Direction(ReadOnlySpan<Ball> gradients, Ball norm) => honest.Direction(gradients, norm);

    protected override void Run(double[][] parameters, double[][] gradients, OptimiserState state, double rate)
    {
        for (int k = 0; k < parameters.Length; k++)
            for (int i = 0; i < parameters[k].Length; i++)
            {
                ref double mean = ref state.Memory[0][k][i];
                mean = Adam.Beta1 * mean + (1 - Adam.Beta1) * gradients[k][i];
                double corrected = mean / (1 - Math.Pow(Adam.Beta1, state.Steps));
                parameters[k][i] -= rate * corrected / (Math.Abs(corrected) + Adam.Epsilon);
            }
    }
}
