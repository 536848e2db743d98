namespace Verify;

/// <summary>Each factor comes out transposed: the norms of single factors are right, those of products are not.</summary>
public sealed class TransposesTheFactors : Linearisation, IMutant
{
    public override JacobianChain Of(Kernel kernel, Inputs<double> sequence)
    {
        var chain = new StepByStep().Of(kernel, sequence);
        return chain with { Factors = [.. chain.Factors.Select(factor => Tensor.Transpose<double>(factor, chain.S, chain.S))] };
    }
}
