namespace Verify;

/// <summary>The bound is ten times what was derived: true, and useless.</summary>
public sealed class BoundsWithRoomToSpare : StepBound, IMutant
{
    readonly BoundFromTheWeights honest = new();
    protected override double Elman(Activation activation, double[] lambda, Inputs<double> step) => 10 * activation.Gamma * lambda[0];
    protected override double Lstm(double[] lambda, Inputs<double> step) => 10 * honest.Of(Cell.Of<Lstm>(), step);
    protected override double Gru(double[] lambda, Inputs<double> step) => 10 * honest.Of(Cell.Of<Gru>(), step);
}
