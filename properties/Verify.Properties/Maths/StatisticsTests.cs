using Xunit;
namespace Verify;

/// <summary>Running statistics, biases before training, and other things too small for a law.</summary>
public class StatisticsTests
{
    [Fact]
    public void Running_statistics_move_by_the_momentum_towards_the_batchs_mean_and_unbiased_variance()
    {
        var running = new RunningStatistics(2, 0.25);
        running.Update([1, 10, 3, 10, 5, 10, 7, 10]);
        Assert.Equal([1, 2.5], running.Mean);
        Assert.Equal(0.75 + 0.25 * (20.0 / 3), running.Variance[0], 14);
        Assert.Equal(0.75, running.Variance[1]);
    }

    [Fact]
    public void After_many_of_the_same_batch_inference_is_training_but_for_the_unbiased_variance()
    {
        var x = Noise.Normal(40, 3);
        var running = new RunningStatistics(4);
        for (int i = 0; i < 600; i++) running.Update(x);
        var p = new NormInputs<double>(10, 4, x, [1, 2, 3, 4], [0, 1, 0, 1], 0);
        var (training, inference) = (new BatchNorm().Forward(p), running.Forward(p));
        for (int i = 0; i < x.Length; i++) Assert.Equal((training[i] - p.Bias[i % 4]) * Math.Sqrt(0.9), inference[i] - p.Bias[i % 4], 12);
    }

    [Fact]
    public void In_inference_the_gradient_is_that_of_a_fixed_affine_map()
    {
        var running = new RunningStatistics(3);
        running.Update(Noise.Normal(30, 1));
        var p = new NormInputs<double>(5, 3, Noise.Normal(15, 2), [1, -2, 3], [0.5, 0, 1]);
        var (d, v) = (Noise.Normal(15, 4), Noise.Normal(15, 5));
        var g = running.Backward(p, d);
        var moved = running.Forward(p with { X = [.. p.X.Zip(v, (a, b) => a + b)] });
        Assert.Equal(moved.Zip(running.Forward(p), (a, b) => a - b).Zip(d, (a, b) => a * b).Sum(), v.Zip(g.X, (a, b) => a * b).Sum(), 12);
        Assert.Equal(Enumerable.Range(0, 5).Sum(r => d[r * 3 + 1]), g.Bias[1], 14);
        Assert.Throws<ArgumentException>(() => running.Update([1, 2, 3]));
    }

    [Fact]
    public void Layer_norm_between_two_layers_passes_gradients_on()
    {
        Kernel below = new Yardstick<Lstm>(), above = new Yardstick<Gru>();
        var problem = new Problem(new(4, 2, 3, 5), Regime.Isometric, 1, 8);
        var (first, second) = (problem.Inputs(below.Cell), (problem with { Shape = new(4, 2, 5, 3), Seed = 9 }).Inputs(above.Cell));
        var (weight, bias) = (Noise.Normal(5, 1), Noise.Normal(5, 2));
        var (d, v) = (Upstream<double>.Zero(second.Shape, above.Cell) with { Y = Noise.Normal(24, 3) }, Noise.Normal(24, 4));

        NormInputs<double> Between(double[] y) => new(8, 5, y, weight, bias);
        double Loss(double[] x) => above.Forward(second with { X = new LayerNorm().Forward(Between(below.Forward(first with { X = x }).Y)) }).Y.Zip(d.Y, (a, b) => a * b).Sum();

        var y = below.Forward(first);
        var read = second with { X = new LayerNorm().Forward(Between(y.Y)) };
        var norm = new LayerNorm().Backward(Between(y.Y), above.Backward(read, above.Forward(read), d).X);
        var dx = below.Backward(first, y, Upstream<double>.Zero(first.Shape, below.Cell) with { Y = norm.X }).X;
        const double h = 1e-5;
        double slope = (Loss([.. first.X.Zip(v, (a, b) => a + h * b)]) - Loss([.. first.X.Zip(v, (a, b) => a - h * b)])) / (2 * h);
        Assert.Equal(slope, dx.Zip(v, (a, b) => a * b).Sum(), 7);
    }

    [Fact]
    public void A_forget_bias_of_1_stands_at_the_gate_that_carries()
    {
        Assert.Equal([0, 0, 1, 1, 0, 0, 0, 0], Biases.For(Cell.Of<Lstm>(), 2));
        Assert.Equal([0, 0, 1, 1, 0, 0], Biases.For(Cell.Of<Gru>(), 2));
        Assert.Equal([0, 0], Biases.For(Cell.Of<Elman<Tanh>>(), 2));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void A_window_below_1_is_refused(int window)
    {
        var kernel = new Yardstick<Gru>();
        var p = new Problem(new(3, 1, 2, 2), Regime.Isometric, 1, 1);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SlidingWindow().Backward(kernel, p.Inputs(kernel.Cell), p.Upstream(kernel.Cell), window));
    }

    [Fact]
    public void Lengths_that_do_not_fit_are_refused()
    {
        var kernel = new Yardstick<Lstm>();
        var inputs = new Problem(new(3, 2, 2, 2), Regime.Isometric, 1, 1).Inputs(kernel.Cell);
        Assert.Throws<ArgumentException>(() => new Packed().Forward(kernel, inputs, [3]));
        Assert.Throws<ArgumentException>(() => new Packed().Forward(kernel, inputs, [3, 4]));
        Assert.Throws<ArgumentException>(() => new Packed().Forward(kernel, inputs, [-1, 3]));
    }

    [Fact]
    public void Targets_that_are_no_words_are_refused() => Assert.Throws<ArgumentException>(() => new SoftmaxCrossEntropy().Of(new double[6], [0, 3], 3));
}
