namespace Verify;

/// <summary>The forward pass takes the gain of R·h for 1, the backward pass takes it as it is.</summary>
public sealed class ForgetsTheGainOfTheState : NormalisedRecurrence<Gru>, IMutant
{
    public override Outputs<double> Forward(Inputs<double> inputs, double[] gainX, double[] gainR, double epsilon = NormEquations.Epsilon) =>
        base.Forward(inputs, gainX, gainR.Map(_ => 1.0), epsilon);
}
