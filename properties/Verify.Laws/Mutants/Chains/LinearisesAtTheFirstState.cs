namespace Verify;

/// <summary>Every factor is taken at the state before the first step, as if the slopes did not change along the path.</summary>
public sealed class LinearisesAtTheFirstState : Linearisation, IMutant
{
    public override JacobianChain Of(Kernel kernel, Inputs<double> sequence)
    {
        var chain = new StepByStep().Of(kernel, sequence);
        return chain with { Factors = [.. chain.Factors.Select(_ => chain.Factors[0])] };
    }
}
