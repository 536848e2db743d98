namespace Verify;

/// <summary>p ← p − α·g (Robbins and Monro 1951). On a quadratic it converges exactly if α &lt; 2/λ_max.</summary>
public sealed class Sgd : Optimiser
{
    public override double StabilityLimit => 2;
    public override double Travel(int steps, double gradient, double rate) => -steps * rate * gradient;

    public override Ball? Direction(ReadOnlySpan<Ball> gradients, Ball norm) => gradients[^1];

    protected override void Run(double[][] parameters, double[][] gradients, OptimiserState state, double rate)
    {
        for (int k = 0; k < parameters.Length; k++)
            for (int i = 0; i < parameters[k].Length; i++) parameters[k][i] -= rate * gradients[k][i];
    }
}
