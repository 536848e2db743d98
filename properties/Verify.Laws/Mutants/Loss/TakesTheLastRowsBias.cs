namespace Verify;

/// <summary>The head's bias gradient counts the last row only.</summary>
public sealed class TakesTheLastRowsBias : Head, IMutant
{
    readonly LinearHead honest = new();
    public override double[] Forward(double[] h, double[] weight, double[] bias) => honest.Forward(h, weight, bias);
    public override (double[] H, double[] Weight, double[] Bias) Backward(double[] h, double[] weight, double[] bias, double[] upstream) =>
        honest.Backward(h, weight, bias, upstream) with { Bias = upstream[^bias.Length..] };
}
