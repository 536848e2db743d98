using FsCheck.Xunit;
using Xunit;
namespace Verify;

/// <summary>Our own instruments: dual numbers and balls.</summary>
public class NumberTests
{
    static Ball Ball32(double value) => new(value, 0, Arithmetic.Float32);

    /// <summary>(tanh(x·y) − y) / (1 + x²) · eʸ, a formula that meets every operation.</summary>
    static T Formula<T>(T x, T y) where T : struct, IReal<T> => (T.Tanh(x * y) - y) / (T.One + x * x) * T.Exp(T.Where(x, y, -y));

    [Property(MaxTest = 500, Arbitrary = new[] { typeof(Drawn) })]
    public void A_dual_number_carries_the_derivative(double x, double y)
    {
        if (x == 0) return; // a kink of the formula
        double slope = Formula(Dual<Real64>.Variable(x), Dual<Real64>.Constant(y)).Slope;
        double t = Math.Tanh(x * y), p = 1 + x * x, e = Math.Exp(x > 0 ? y : -y);
        double expected = e * ((1 - t * t) * y / p - (t - y) * 2 * x / (p * p));
        Assert.Equal(expected, slope, 1e-12 * (1 + Math.Abs(expected) + e));
    }

    [Property(MaxTest = 500, Arbitrary = new[] { typeof(Drawn) })]
    public void Duals_nested_thrice_carry_the_third_derivative(double x)
    {
        var cube = Thrice.Along(x, 1);
        Assert.Equal(6, (cube * cube * cube).Slope.Slope.Slope.Value, 12);
    }

    [Property(MaxTest = 2000, Arbitrary = new[] { typeof(Drawn) })]
    public void A_ball_holds_what_float32_computes(double x, double y)
    {
        var ball = Formula(Ball32(x), Ball32(y));
        float seen = Formula<Real32>((float)x, (float)y);
        Assert.True(ball.Contains(seen), $"{seen} is not in {ball.Middle} ± {ball.Radius}");
    }

    /// <summary>The error of one float64 operation is itself a float64 number, got from fused multiply-add and from Knuth's two-sum.</summary>
    [Property(MaxTest = 2000, Arbitrary = new[] { typeof(Drawn) })]
    public void A_ball_of_float64_covers_the_exact_result_too(double x, double y)
    {
        var (a, b) = (x / 3, y / 7);
        var (left, right) = (new Ball(a, 0, Arithmetic.Float64), new Ball(b, 0, Arithmetic.Float64));
        Assert.True(Math.Abs(Math.FusedMultiplyAdd(a, b, -(a * b))) <= (left * right).Radius);
        double sum = a + b, part = sum - a;
        Assert.True(Math.Abs(a - (sum - part) + (b - part)) <= (left + right).Radius);
        if (b != 0) Assert.True(Math.Abs(Math.FusedMultiplyAdd(a / b, b, -a) / b) <= (left / right).Radius);
    }

    [Property(MaxTest = 500, Arbitrary = new[] { typeof(Drawn) })]
    public void A_ball_is_no_wider_than_a_few_roundings(double x, double y)
    {
        var ball = Ball32(x) * Ball32(y);
        Assert.True(ball.Radius <= 2.01 * Math.Pow(2, -24) * Math.Abs(x * y) + float.Epsilon, $"{ball.Radius}");
        Assert.False(x * y != 0 && ball.Contains(x * y * (1 + Math.Pow(2, -22))));
    }

    [Property(MaxTest = 200, Arbitrary = new[] { typeof(Drawn) })]
    public void A_ball_of_a_dot_product_holds_every_order_of_summation(double[] values, int seed)
    {
        var a = values.Map(v => (float)v);
        var b = a.Map(v => 1.3f - v * 0.7f);
        var order = Enumerable.Range(0, a.Length).ToArray();
        new Random(seed).Shuffle(order);
        float sum = 0.1f, fused = 0.1f;
        foreach (int i in order) (sum, fused) = (sum + a[i] * b[i], MathF.FusedMultiplyAdd(a[i], b[i], fused));
        var ball = Ball.Dot(Ball32(0.1f), a.Map(v => Ball32(v)), b.Map(v => Ball32(v)), 0);
        Assert.True(ball.Contains(sum) && ball.Contains(fused));
        Assert.Equal(ball.Middle, Ball.Dot(Ball32(0.1f), a.Map(v => (double)v), b.Map(v => (double)v), 0, Arithmetic.Float32).Middle, 1e-9 * (1 + a.Length * 20));
    }

    [Fact]
    public void Where_the_sign_is_unsure_a_ball_holds_both_answers()
    {
        var slope = Relu.Slope(new Ball(1e-9, 1e-8, Arithmetic.Float32));
        Assert.True(slope.Contains(0) && slope.Contains(1));
        Assert.False(Relu.Slope(new Ball(1e-7, 1e-8, Arithmetic.Float32)).Contains(0));
    }

    [Fact]
    public void A_nan_chooses_neither_side() => Assert.True(double.IsNaN(Real64.Where(double.NaN, 1, 2)) && float.IsNaN(Real32.Where(float.NaN, 1, 2)));

    [Fact]
    public void A_ball_beyond_the_largest_number_knows_nothing() => Assert.True((Ball32(3e38) * Ball32(2)).IsVacuous);
}
