namespace Verify;

/// <summary>The bound from norms alone, whatever the input: each gate between 0 and 1, each slope at its largest.</summary>
/// <remarks>
/// Elman: γλ (Bengio, Simard and Frasconi 1994). LSTM: √2·√((¼‖c‖∞λ_f + ¼λ_i + λ_g)² + 1) + ¼λ_o, where ‖c_t‖∞ ≤ ‖c_0‖∞ + t.
/// GRU: 1 + ¼(‖h‖∞ + 1)λ_z + λ_n + ¼(λ_n‖h‖₂ + ‖b_n‖∞)λ_r, where ‖h_t‖∞ ≤ max(1, ‖h_0‖∞). From <see cref="BoundFromTheGates"/> with
/// |f|, |i|, |o|, |z|, |r|, |g|, |n|, |tanh| ≤ 1, σ′ ≤ ¼ and tanh′ ≤ 1. Reached with R = 0 and gates of 1.
/// </remarks>
public sealed class BoundFromTheWeights : StepBound
{
    protected override double Elman(Activation activation, double[] lambda, Inputs<double> step) => activation.Gamma * lambda[0];

    protected override double Lstm(double[] lambda, Inputs<double> step)
    {
        double a = (Largest(step.C0) * lambda[1] + lambda[0]) / 4 + lambda[2];
        return Math.Sqrt(2) * Math.Sqrt(a * a + 1) + lambda[3] / 4;
    }

    protected override double Gru(double[] lambda, Inputs<double> step)
    {
        double q = lambda[2] * Norms.Euclidean<double>(step.H0).Value + Largest(step.Br.Skip(2 * step.Shape.H));
        return 1 + (Largest(step.H0) + 1) * lambda[1] / 4 + lambda[2] + q * lambda[0] / 4;
    }
}
