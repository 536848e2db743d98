using Xunit;
namespace Verify;

/// <summary>The powers that lectures warn of, in float32 and float64, and ten thousand steps.</summary>
public class DeathTests
{
    static IReadOnlyList<Finding> Deaths(Kernel kernel, double factor, int steps)
    {
        var shape = new Shape(steps, 1, 1, 1);
        var p = new Inputs<double>(shape, new double[steps], [0], [factor], [0], [0], [1], []);
        var y = kernel.Forward(p);
        var d = Upstream<double>.Zero(shape, kernel.Cell) with { Hn = [1] };
        return new FirstOfEach().Inspect(kernel, shape, y, kernel.Backward(p, y, d));
    }

    [Fact]
    public void A_hundredth_to_the_47th_is_alive_in_float64_and_dead_in_float32_at_the_23rd_factor()
    {
        Assert.Empty(Deaths(new Yardstick<Elman<Identity>>(), 0.01, 47));
        var findings = Deaths(new Plain<Elman<Identity>>(), 0.01, 47);
        Assert.Equal(46 - 23, findings.Single(f => f.Death == Death.Vanished).Step);
        Assert.Equal(46 - 19, findings.Single(f => f is { Death: Death.Subnormal, Tensor: "StateH" }).Step);
    }

    [Fact]
    public void A_half_to_the_47th_is_alive_in_both()
    {
        Assert.Empty(Deaths(new Yardstick<Elman<Identity>>(), 0.5, 47));
        Assert.Empty(Deaths(new Plain<Elman<Identity>>(), 0.5, 47));
    }

    [Fact]
    public void Over_ten_thousand_steps_every_factor_but_1_dies_in_float32()
    {
        Assert.Contains(Deaths(new Plain<Elman<Identity>>(), 0.98, 10_000), f => f.Death == Death.Vanished || f.Death == Death.Subnormal);
        Assert.Contains(Deaths(new Plain<Elman<Identity>>(), 1.02, 10_000), f => f is { Death: Death.Infinite, Tensor: "Y" });
        Assert.Empty(Deaths(new Plain<Elman<Identity>>(), 1, 10_000));
    }
}
