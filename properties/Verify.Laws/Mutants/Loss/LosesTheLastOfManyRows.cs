namespace Verify;

/// <summary>The head's weight gradient is summed over rows eight at a time, and what is left over is lost.</summary>
public sealed class LosesTheLastOfManyRows : Head, IMutant
{
    readonly LinearHead honest = new();
    public override double[] Forward(double[] h, double[] weight, double[] bias) => honest.Forward(h, weight, bias);

    public override (double[] H, double[] Weight, double[] Bias) Backward(double[] h, double[] weight, double[] bias, double[] upstream)
    {
        int rows = upstream.Length / bias.Length, most = rows > 8 ? rows / 8 * 8 : rows;
        var whole = honest.Backward(h, weight, bias, upstream);
        return whole with { Weight = honest.Backward(h[..(h.Length / rows * most)], weight, bias, upstream[..(bias.Length * most)]).Weight };
    }
}
