namespace Verify;

/// <summary>The velocity is not kept between steps: momentum that is plain descent.</summary>
public sealed class ForgetsTheVelocity : Optimiser, IMutant
{
    readonly Momentum honest = new();
    public override double StabilityLimit => honest.StabilityLimit;
    public override double Travel(int steps, double gradient, double rate) => honest.Travel(steps, gradient, rate);
    protected override void Run(double[][] parameters, double[][] gradients, OptimiserState state, double rate) => honest.Step(parameters, gradients, honest.Begin(parameters), rate);
}
