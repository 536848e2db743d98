namespace Verify;

/// <summary>The LSTM is bounded by its memory path alone, f, as if h carried nothing.</summary>
public sealed class BoundsTheMemoryAlone : StepBound, IMutant
{
    readonly BoundFromTheWeights honest = new();
    public override bool Knows(Cell cell) => honest.Knows(cell);
    protected override double Elman(Activation activation, double[] lambda, Inputs<double> step) => activation.Gamma * lambda[0];
    protected override double Lstm(double[] lambda, Inputs<double> step) => 1;
    protected override double Gru(double[] lambda, Inputs<double> step) => honest.Of(Cell.Of<Gru>(), step);
}
