namespace Verify;

/// <summary>v ← μ·v + α·g, p ← p − v where p ← p − α·v is stated: the same as long as the rate stays as it is, and late to follow a schedule.</summary>
public sealed class FoldsTheRateIntoTheVelocity : Optimiser, IMutant
{
    const double Mu = 0.9;

    readonly Momentum honest = new();
    protected override int Remembers => 1;
    public override double StabilityLimit => honest.StabilityLimit;
    public override double Travel(int steps, double gradient, double rate) => honest.Travel(steps, gradient, rate);
    public override Ball? Direction(ReadOnlySpan<Ball> gradients, Ball norm) => honest.Direction(gradients, norm);

    protected override void Run(double[][] parameters, double[][] gradients, OptimiserState state, double rate)
    {
        var velocity = state.Memory[0];
        for (int k = 0; k < parameters.Length; k++)
            for (int i = 0; i < parameters[k].Length; i++) parameters[k][i] -= velocity[k][i] = Mu * velocity[k][i] + rate * gradients[k][i];
    }
}
