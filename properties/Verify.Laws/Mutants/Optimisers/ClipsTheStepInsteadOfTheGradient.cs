namespace Verify;

/// <summary>The threshold is held against α·g instead of g, so that a step may be θ long.</summary>
public sealed class ClipsTheStepInsteadOfTheGradient : Optimiser, IMutant
{
    public override double Reach => 1;
    public override double Travel(int steps, double gradient, double rate) => -steps * rate * Math.Clamp(gradient, -1, 1);

    protected override void Run(double[][] parameters, double[][] gradients, OptimiserState state, double rate)
    {
        var moves = gradients.Map(g => g.Map(v => v * rate));
        new ClipByGlobalNorm<double>().Clip(moves, 1);
        for (int k = 0; k < parameters.Length; k++)
            for (int i = 0; i < parameters[k].Length; i++) parameters[k][i] -= moves[k][i];
    }
}
