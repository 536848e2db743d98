namespace Verify;

/// <summary>∂⁺s_k/∂R is taken with the state after step k instead of the one before it.</summary>
public sealed class MultipliesByTheStateAfter : Decomposition, IMutant
{
    public override LagTerms Of(Kernel kernel, Inputs<double> inputs, Upstream<double> upstream) =>
        new LossByLoss().Of(kernel, inputs, upstream) with { Before = kernel.Forward(inputs).Y };
}
