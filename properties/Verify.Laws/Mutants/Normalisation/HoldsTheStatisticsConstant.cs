namespace Verify;

/// <summary>Backward treats mean and variance as constants: dx = dy·weight/√(σ² + ε).</summary>
public sealed class HoldsTheStatisticsConstant : Normaliser, IMutant
{
    public override bool Columns => false;

    public override NormGradients<double> Backward(NormInputs<double> inputs, double[] upstream)
    {
        var (_, _, inverse) = NormEquations.Forward(inputs.Map(v => new Real64(v)), Columns);
        return base.Backward(inputs, upstream) with { X = [.. upstream.Select((d, i) => d * inputs.Weight[i % inputs.Width] * inverse[i / inputs.Width].Value)] };
    }
}
