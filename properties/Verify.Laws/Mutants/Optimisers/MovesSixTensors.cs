namespace Verify;

/// <summary>Momentum with a place for six tensors: those after the sixth do not move.</summary>
public sealed class MovesSixTensors : Optimiser, IMutant
{
    readonly Momentum honest = new();
    protected override int Remembers => 1;
    public override double Travel(int steps, double gradient, double rate) => honest.Travel(steps, gradient, rate);
    public override Ball? Direction(ReadOnlySpan<Ball> gradients, Ball norm) => honest.Direction(gradients, norm);

    protected override void Run(double[][] parameters, double[][] gradients, OptimiserState state, double rate)
    {
        state.Steps--;
        honest.Step([.. parameters.Take(6)], [.. gradients.Take(6)], state, rate);
    }
}
