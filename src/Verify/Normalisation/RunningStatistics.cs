namespace Verify;

/// <summary>The mean and variance of each feature, averaged over batches with forgetting: what batch norm uses in inference.</summary>
/// <remarks>new = (1 − momentum)·old + momentum·batch, the batch's variance over Rows − 1 samples, as PyTorch has it.</remarks>
public sealed class RunningStatistics
{
    readonly int width;
    readonly double momentum;

    /// <summary>Mean 0 and variance 1, before any batch.</summary>
    /// <param name="width">Features, at least 1.</param> <param name="momentum">From 0 to 1; PyTorch's is 0.1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public RunningStatistics(int width, double momentum = 0.1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        if (!(momentum >= 0 && momentum <= 1)) throw new ArgumentOutOfRangeException(nameof(momentum), momentum, $"momentum: expected 0 to 1; given {momentum}.");
        (this.width, this.momentum, Mean, Variance) = (width, momentum, new double[width], [.. Enumerable.Repeat(1.0, width)]);
    }

    /// <summary>[Width], at first 0.</summary>
    public double[] Mean { get; }

    /// <summary>[Width], at first 1.</summary>
    public double[] Variance { get; }

    /// <summary>Takes in a training batch.</summary>
    /// <param name="x">[Rows,Width], Rows at least 2.</param>
    /// <exception cref="ArgumentException">There are less than two rows, or parts of a row.</exception>
    public void Update(double[] x)
    {
        int rows = x.Length / width;
        if (rows < 2 || rows * width != x.Length) throw new ArgumentException($"x: expected at least 2 rows of {width}; given {x.Length} values.", nameof(x));
        for (int i = 0; i < width; i++)
        {
            var column = Enumerable.Range(0, rows).Select(row => x[row * width + i]).ToArray();
            double mean = column.Average(), variance = column.Sum(v => (v - mean) * (v - mean)) / (rows - 1);
            Mean[i] += momentum * (mean - Mean[i]);
            Variance[i] += momentum * (variance - Variance[i]);
        }
    }

    /// <summary>y = (x − mean)/√(variance + ε)·weight + bias: in inference a fixed affine map, sample by sample.</summary>
    /// <exception cref="ArgumentException">An array does not fit.</exception>
    public double[] Forward(NormInputs<double> p)
    {
        Check(p);
        return [.. p.X.Select((x, i) => (x - Mean[i % width]) / Math.Sqrt(Variance[i % width] + p.Epsilon) * p.Weight[i % width] + p.Bias[i % width])];
    }

    /// <summary>The gradients with the statistics held constant.</summary>
    /// <param name="p">What forward read.</param> <param name="upstream">[Rows,Width] ∂L/∂y.</param>
    /// <exception cref="ArgumentException">An array does not fit.</exception>
    public NormGradients<double> Backward(NormInputs<double> p, double[] upstream)
    {
        Check(p);
        Tensor.Check(upstream, nameof(upstream), "[Rows,Width]", [p.Rows, width]);
        var (dx, weight, bias) = (new double[upstream.Length], new double[width], new double[width]);
        for (int i = 0; i < upstream.Length; i++)
        {
            int k = i % width;
            double inverse = 1 / Math.Sqrt(Variance[k] + p.Epsilon);
            dx[i] = upstream[i] * p.Weight[k] * inverse;
            weight[k] += upstream[i] * (p.X[i] - Mean[k]) * inverse;
            bias[k] += upstream[i];
        }
        return new(dx, weight, bias);
    }

    void Check(NormInputs<double> p)
    {
        p.Check();
        if (p.Width != width) throw new ArgumentException($"p.Width: expected {width}, as the statistics have; given {p.Width}.", nameof(p));
    }
}
