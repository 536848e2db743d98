namespace Verify;

/// <summary>v ← μ·v + g, p ← p − α·v, μ = 0.9 (Polyak 1964, in PyTorch's form). On a quadratic it converges exactly if α &lt; 2(1 + μ)/λ_max.</summary>
public sealed class Momentum : Optimiser
{
    const double Mu = 0.9;

    protected override int Remembers => 1;
    public override double StabilityLimit => 2 * (1 + Mu);
    public override double Travel(int steps, double gradient, double rate) => -rate * gradient * Enumerable.Range(1, steps).Sum(k => (1 - Math.Pow(Mu, k)) / (1 - Mu));

    public override Ball? Direction(ReadOnlySpan<Ball> gradients, Ball norm) => Fading(Mu, gradients);

    protected override void Run(double[][] parameters, double[][] gradients, OptimiserState state, double rate)
    {
        var velocity = state.Memory[0];
        for (int k = 0; k < parameters.Length; k++)
            for (int i = 0; i < parameters[k].Length; i++)
            {
                velocity[k][i] = Mu * velocity[k][i] + gradients[k][i];
                parameters[k][i] -= rate * velocity[k][i];
            }
    }
}
