namespace Verify;

/// <summary>Plain descent that reaches the first two tensors only.</summary>
public sealed class MovesTwoTensors : Optimiser, IMutant
{
    readonly Sgd honest = new();
    public override double Travel(int steps, double gradient, double rate) => honest.Travel(steps, gradient, rate);
    public override Ball? Direction(ReadOnlySpan<Ball> gradients, Ball norm) => honest.Direction(gradients, norm);

    protected override void Run(double[][] parameters, double[][] gradients, OptimiserState state, double rate) =>
        honest.Step(parameters[..Math.Min(2, parameters.Length)], gradients[..Math.Min(2, gradients.Length)], honest.Begin(parameters), rate);
}
