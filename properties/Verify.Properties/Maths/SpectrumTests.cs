using Xunit;
namespace Verify;

/// <summary>Singular values and eigenvalues, at any size, and chains that end in nothing.</summary>
public class SpectrumTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-60)]
    [InlineData(-1000)]
    [InlineData(900)]
    public void A_power_of_two_scales_singular_values_and_eigenvalues_exactly(int power)
    {
        double[] matrix = [3, 1, 0, 1, 2, 0.5, 0, 0.25, 1];
        double[] scaled = matrix.Map(v => Math.ScaleB(v, power));
        Assert.Equal(Spectrum.Singular(matrix, 3).Map(v => Math.ScaleB(v, power)), Spectrum.Singular(scaled, 3));
        Assert.Equal(Math.ScaleB(Spectrum.Radius(matrix, 3), power), Spectrum.Radius(scaled, 3));
    }

    [Fact]
    public void A_rotation_has_singular_values_and_eigenvalues_of_magnitude_1()
    {
        double[] rotation = [Math.Cos(1), -Math.Sin(1), Math.Sin(1), Math.Cos(1)];
        Assert.All(Spectrum.Singular(rotation, 2), value => Assert.Equal(1, value, 14));
        Assert.All(Spectrum.Eigenvalues(rotation, 2), value => Assert.Equal(1, value.Magnitude, 14));
    }

    [Fact]
    public void What_is_not_finite_has_no_singular_values_and_nothing_has_none()
    {
        Assert.All(Spectrum.Singular([1, double.NaN, 0, 1], 2), value => Assert.Equal(double.NaN, value));
        Assert.Equal([0, 0], Spectrum.Singular(new double[4], 2));
        Assert.Throws<ArgumentException>(() => Spectrum.Eigenvalues([double.PositiveInfinity], 1));
        Assert.Throws<ArgumentException>(() => Spectrum.Norm(new double[3], 2));
    }

    [Fact]
    public void Of_a_symmetric_matrix_the_exponents_are_the_logarithms_of_its_eigenvalues()
    {
        double[] matrix = [2, 0.5, 0.5, 0.25];
        var chain = new JacobianChain(2, [.. Enumerable.Repeat(matrix, 400)]);
        var wanted = Spectrum.Eigenvalues(matrix, 2).Select(v => Math.Log(v.Magnitude)).ToArray();
        // The basis turns into place within a few steps; what it lost there is divided by T.
        foreach (var (seen, exact) in new ExponentsByQr().Of(chain).Zip(wanted)) Assert.Equal(exact, seen, 1.0 / 400);
    }

    [Fact]
    public void A_singular_factor_ends_one_direction_and_leaves_the_other()
    {
        var exponents = new ExponentsByQr().Of(new(2, [[2, 0, 0, 3], [2, 0, 0, 0], [2, 0, 0, 3]]));
        Assert.Equal(Math.Log(2), exponents[0], 15);
        Assert.Equal(double.NegativeInfinity, exponents[1]);
    }

    [Theory]
    [InlineData(3, 4)]
    [InlineData(2, -1)]
    [InlineData(9, 0)]
    public void A_chain_refuses_steps_that_it_has_not(int t, int k) => Assert.Throws<ArgumentOutOfRangeException>(() => new JacobianChain(1, [[1], [2], [3]]).Between(t, k));
}
