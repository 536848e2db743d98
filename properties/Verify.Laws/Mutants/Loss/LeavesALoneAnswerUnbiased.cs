namespace Verify;

/// <summary>A head with a single answer adds no bias.</summary>
public sealed class LeavesALoneAnswerUnbiased : Head, IMutant
{
    readonly LinearHead honest = new();
    public override double[] Forward(double[] h, double[] weight, double[] bias) => honest.Forward(h, weight, bias.Length > 1 ? bias : [0]);
    public override (double[] H, double[] Weight, double[] Bias) Backward(double[] h, double[] weight, double[] bias, double[] upstream) => honest.Backward(h, weight, bias, upstream);
}
