namespace Verify;

/// <summary>y = V·h + b_y as written, in float64: 2·rows·V·H flops forward and twice that back.</summary>
public sealed class LinearHead : Head
{
    public override double[] Forward(double[] h, double[] weight, double[] bias)
    {
        var (rows, width, answers) = Check(h, weight, bias);
        var y = new double[rows * answers];
        for (int i = 0; i < y.Length; i++) y[i] = bias[i % answers] + Products.Of(weight.AsSpan(i % answers * width, width), h.AsSpan(i / answers * width, width)).Sum;
        return y;
    }

    public override (double[] H, double[] Weight, double[] Bias) Backward(double[] h, double[] weight, double[] bias, double[] upstream)
    {
        var (rows, width, answers) = Check(h, weight, bias);
        Tensor.Check(upstream, nameof(upstream), "[rows,V]", [rows, answers]);
        var (dh, dWeight, dBias) = (new double[h.Length], new double[weight.Length], new double[answers]);
        for (int row = 0; row < rows; row++)
            for (int v = 0; v < answers; v++)
            {
                double d = upstream[row * answers + v];
                if (d == 0) continue;
                dBias[v] += d;
                for (int k = 0; k < width; k++)
                {
                    dWeight[v * width + k] += d * h[row * width + k];
                    dh[row * width + k] += d * weight[v * width + k];
                }
            }
        return (dh, dWeight, dBias);
    }
}
