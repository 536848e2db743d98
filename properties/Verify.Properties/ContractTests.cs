using Xunit;
namespace Verify;

/// <summary>Bad arguments are refused before anything runs, by name, with the shape expected and what was given.</summary>
public class ContractTests
{
    static readonly Cell lstm = Cell.Of<Lstm>();
    static readonly Problem problem = new(new(3, 2, 4, 5), Regime.Isometric, 1, 1);
    static readonly Kernel[] kernels = [.. Installed.Catalog.Kernels.Where(k => k.Cell == lstm)];

    public static TheoryData<string, string> Spoiled() => new()
    {
        { "X", "[T,N,C] = [3,2,4], 24 values" }, { "W", "[G·H,C] = [20,4], 80 values" }, { "R", "[G·H,H] = [20,5], 100 values" }, { "Bw", "[G·H] = [20], 20 values" },
        { "Br", "[G·H] = [20], 20 values" }, { "H0", "[N,H] = [2,5], 10 values" }, { "C0", "[N,H] = [2,5], 10 values" },
    };

    static Inputs<double> With(string name, double[]? values)
    {
        var p = problem.Inputs(lstm);
        double[]? Pick(string at, double[] given) => at == name ? values : given;
        return new(p.Shape, Pick("X", p.X)!, Pick("W", p.W)!, Pick("R", p.R)!, Pick("Bw", p.Bw)!, Pick("Br", p.Br)!, Pick("H0", p.H0)!, Pick("C0", p.C0)!);
    }

    [Theory, MemberData(nameof(Spoiled))]
    public void A_wrong_length_is_refused(string name, string expected) => Assert.All(kernels, kernel =>
        Assert.Contains($"{name}: expected {expected}; given 7.", Assert.Throws<ArgumentException>(() => kernel.Forward(With(name, new double[7]))).Message));

    [Theory, MemberData(nameof(Spoiled))]
    public void Null_is_refused(string name, string expected) => Assert.All(kernels, kernel =>
        Assert.Contains($"{name}: expected {expected}; given null.", Assert.Throws<ArgumentNullException>(() => kernel.Forward(With(name, null))).Message));

    [Theory]
    [InlineData(-1, 1, 1, 1, "T")]
    [InlineData(1, -1, 1, 1, "N")]
    [InlineData(1, 1, 0, 1, "C")]
    [InlineData(1, 1, 1, 0, "H")]
    [InlineData(1, 1, 1, -3, "H")]
    public void A_size_that_makes_no_sense_is_refused(int t, int n, int c, int h, string name) =>
        Assert.Contains($"Shape.{name}: expected at least", Assert.Throws<ArgumentOutOfRangeException>(() => kernels[0].Forward(problem.Inputs(lstm) with { Shape = new(t, n, c, h) })).Message);

    [Fact]
    public void A_wrong_upstream_or_result_array_is_refused()
    {
        var (p, d) = (problem.Inputs(lstm), problem.Upstream(lstm));
        var y = kernels[0].Forward(p);
        Assert.Contains("upstream.Y: expected [T,N,H] = [3,2,5], 30 values; given 1.", Assert.Throws<ArgumentException>(() => kernels[0].Backward(p, y, d with { Y = [1] })).Message);
        Assert.Contains("Hn: expected [N,H] = [2,5], 10 values; given 0.", Assert.Throws<ArgumentException>(() => kernels[0].Backward(p, y with { Hn = [] }, d)).Message);
        Assert.Contains("Y: expected", Assert.Throws<ArgumentException>(() => kernels[0].Forward(p, y with { Y = [] })).Message);
    }

    [Fact]
    public void A_nan_is_refused_where_that_is_asked()
    {
        var p = problem.Inputs(lstm);
        p.R[7] = double.NaN;
        Assert.Contains("R: expected numbers in [G·H,H] = [20,5]; given NaN at [1,2].",
            Assert.Throws<ArgumentException>(() => new Plain<Lstm> { RefusesNaN = true }.Forward(p)).Message);
        Assert.Contains(double.NaN, new Plain<Lstm>().Forward(p).Y);
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(3, 0)]
    [InlineData(0, 0)]
    public void No_steps_and_no_sequences_are_legal(int t, int n) => Assert.All(Installed.Catalog.Kernels, kernel =>
    {
        var empty = problem with { Shape = new(t, n, 4, 5) };
        var (p, d) = (empty.Inputs(kernel.Cell), empty.Upstream(kernel.Cell));
        var y = kernel.Forward(p);
        var g = kernel.Backward(p, y, d);
        Assert.Empty(y.Y);
        Assert.Equal(p.H0, y.Hn);
        Assert.Equal(d.Hn, g.H0);
        Assert.All(g.W, v => Assert.Equal(0, v));
    });

    [Fact]
    public void A_clipper_refuses_a_threshold_that_is_no_size() => Assert.All(Installed.Catalog.All<Clipper>(), clipper =>
    {
        foreach (double bad in new[] { 0, -1, double.NaN, double.PositiveInfinity })
            Assert.Contains("threshold: expected a positive finite number", Assert.Throws<ArgumentOutOfRangeException>(() => clipper.Clip([[1.0]], bad)).Message);
        Assert.Throws<ArgumentNullException>(() => clipper.Clip([null!], 1));
    });
}
