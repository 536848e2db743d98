namespace Verify;

/// <summary>Adam's running means are used as they are, though they begin at 0.</summary>
public sealed class SkipsTheBiasCorrection : Optimiser, IMutant
{
    protected override int Remembers => 2;
    public override double Travel(int steps, double gradient, double rate) => new Adam().Travel(steps, gradient, rate);

    protected override void Run(double[][] parameters, double[][] gradients, OptimiserState state, double rate)
    {
        for (int k = 0; k < parameters.Length; k++)
            for (int i = 0; i < parameters[k].Length; i++)
            {
                ref double mean = ref state.Memory[0][k][i], square = ref state.Memory[1][k][i];
                mean = Adam.Beta1 * mean + (1 - Adam.Beta1) * gradients[k][i];
                square = Adam.Beta2 * square + (1 - Adam.Beta2) * gradients[k][i] * gradients[k][i];
                parameters[k][i] -= rate * mean / (Math.Sqrt(square) + Adam.Epsilon);
            }
    }
}
