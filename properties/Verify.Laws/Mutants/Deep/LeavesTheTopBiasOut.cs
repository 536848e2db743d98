namespace Verify;

/// <summary>The forward pass leaves the bias of the top layer out where there are three layers or more, the backward pass does not.</summary>
public sealed class LeavesTheTopBiasOut : FeedForward<Tanh>, IMutant
{
    readonly Unshared<Tanh> honest = new();

    public override (double[][] A, double[][] Y) Forward(DeepInputs<double> inputs) => honest.Forward(inputs.Depth < 3 ? inputs : inputs with
    {
        B = [.. inputs.B[..^1], new double[inputs.B[^1].Length]],
    });

    public override DeepGradients<double> Backward(DeepInputs<double> inputs, double[] upstream) => honest.Backward(inputs, upstream);
}
