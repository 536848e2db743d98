namespace Verify;

/// <summary>All tensors share the velocity of the first.</summary>
public sealed class SharesTheVelocity : Optimiser, IMutant
{
    readonly Momentum honest = new();
    protected override int Remembers => 1;
    public override double StabilityLimit => honest.StabilityLimit;
    public override double Travel(int steps, double gradient, double rate) => honest.Travel(steps, gradient, rate);
    public override Ball? Direction(ReadOnlySpan<Ball> gradients, Ball norm) => honest.Direction(gradients, norm);

    protected override void Run(double[][] parameters, double[][] gradients, OptimiserState state, double rate)
    {
        var velocity = state.Memory[0][0];
        for (int k = 0; k < parameters.Length; k++)
            for (int i = 0; i < parameters[k].Length; i++)
            {
                double v = 0.9 * (i < velocity.Length ? velocity[i] : 0) + gradients[k][i];
                if (i < velocity.Length) velocity[i] = v;
                parameters[k][i] -= rate * v;
            }
    }
}
