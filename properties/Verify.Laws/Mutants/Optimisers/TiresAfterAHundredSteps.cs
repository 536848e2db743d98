namespace Verify;

/// <summary>Plain descent that no longer moves after its hundredth step.</summary>
public sealed class TiresAfterAHundredSteps : Optimiser, IMutant
{
    readonly Sgd honest = new();
    public override double Travel(int steps, double gradient, double rate) => honest.Travel(steps, gradient, rate);
    public override Ball? Direction(ReadOnlySpan<Ball> gradients, Ball norm) => honest.Direction(gradients, norm);

    protected override void Run(double[][] parameters, double[][] gradients, OptimiserState state, double rate)
    {
        if (state.Steps <= 100) honest.Step(parameters, gradients, honest.Begin(parameters), rate);
    }
}
