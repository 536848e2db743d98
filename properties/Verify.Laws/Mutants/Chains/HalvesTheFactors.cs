namespace Verify;

/// <summary>Each factor is half of what it is: every upper bound holds all the better.</summary>
public sealed class HalvesTheFactors : Linearisation, IMutant
{
    public override JacobianChain Of(Kernel kernel, Inputs<double> sequence)
    {
        var chain = new StepByStep().Of(kernel, sequence);
        return chain with { Factors = [.. chain.Factors.Select(factor => factor.Map(v => v / 2))] };
    }
}
