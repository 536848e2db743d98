namespace Verify;

/// <summary>Momentum that begins anew wherever the gradient points against the velocity.</summary>
public sealed class StopsAtEveryTurn : Optimiser, IMutant
{
    readonly Momentum honest = new();
    protected override int Remembers => 1;
    public override double Travel(int steps, double gradient, double rate) => honest.Travel(steps, gradient, rate);
    public override Ball? Direction(ReadOnlySpan<Ball> gradients, Ball norm) => honest.Direction(gradients, norm);

    protected override void Run(double[][] parameters, double[][] gradients, OptimiserState state, double rate)
    {
        var velocity = state.Memory[0];
        for (int k = 0; k < parameters.Length; k++)
            for (int i = 0; i < parameters[k].Length; i++)
            {
                double kept = Math.Sign(velocity[k][i]) * Math.Sign(gradients[k][i]) < 0 ? 0 : 0.9;
                parameters[k][i] -= rate * (velocity[k][i] = kept * velocity[k][i] + gradients[k][i]);
            }
    }
}
