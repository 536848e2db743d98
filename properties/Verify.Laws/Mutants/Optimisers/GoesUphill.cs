namespace Verify;

/// <summary>The gradient is added instead of taken off.</summary>
public sealed class GoesUphill : Optimiser, IMutant
{
    public override double StabilityLimit => 2;
    public override double Travel(int steps, double gradient, double rate) => -steps * rate * gradient;

    protected override void Run(double[][] parameters, double[][] gradients, OptimiserState state, double rate)
    {
        for (int k = 0; k < parameters.Length; k++)
            for (int i = 0; i < parameters[k].Length; i++) parameters[k][i] += rate * gradients[k][i];
    }
}
