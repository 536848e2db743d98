using FsCheck.Xunit;
using Xunit;
namespace Verify;

/// <summary>Cells and activations are what they say.</summary>
public class CellTests
{
    public static TheoryData<string> Cells() => [.. Installed.Catalog.Cells.Select(c => c.Name)];
    public static TheoryData<string> Activations() => [.. Installed.Catalog.Cells.Where(c => c.Activation is not null).Select(c => c.Name)];
    static Cell Find(string name) => Installed.Catalog.Cells.Single(c => c.Name == name);

    [Theory, MemberData(nameof(Cells))]
    public void A_cells_own_transpose_is_the_derived_one(string name)
    {
        var cell = Find(name);
        for (int seed = 0; seed < 500; seed++)
        {
            var v = new Problem(new(1, 1, 1, 1), Regime.Isometric, 1, seed).Draw("point", 12, 3).Map(x => new Ball(x, 0, Arithmetic.Float64));
            Gates<Ball> x = new(v[0], v[1], v[2], v[3]), r = new(v[4], v[5], v[6], v[7]);
            State<Ball> s = new(v[8], v[9]), d = new(v[10], cell.HasMemory ? v[11] : Ball.Zero);
            var (own, derived) = (cell.Back(x, r, s, d), Derived(cell, x, r, s, d));
            foreach (var (a, b) in Values(own).Zip(Values(derived)).Take(10))
                Assert.True(Math.Abs(a.Middle - b.Middle) <= a.Radius + b.Radius, $"seed {seed}: {a.Middle:g17} and {b.Middle:g17}");
            if (cell.Additive) Assert.Equal(Values(derived).Take(4), Values(derived).Skip(4).Take(4));
        }
    }

    static Pull<Ball> Derived(Cell cell, Gates<Ball> x, Gates<Ball> r, State<Ball> s, State<Ball> d) =>
        (Pull<Ball>)typeof(Derivative).GetMethod(nameof(Derivative.Transpose))!.MakeGenericMethod(cell.Type, typeof(Ball)).Invoke(null, [x, r, s, d])!;

    static Ball[] Values(Pull<Ball> p) => [p.X.A, p.X.B, p.X.C, p.X.D, p.R.A, p.R.B, p.R.C, p.R.D, p.S.H, p.S.C];

    [Theory, MemberData(nameof(Activations))]
    public void Gamma_is_the_steepest_slope_and_is_reached(string name)
    {
        var activation = Find(name).Activation!;
        var slopes = Enumerable.Range(-4000, 8001).Select(i => Math.Abs(activation.Slope<Real64>(i / 500.0).Value)).ToArray();
        Assert.Equal(activation.Gamma, slopes.Max());
    }

    [Theory, MemberData(nameof(Activations))]
    public void The_slope_is_the_derivative_also_at_the_kink(string name)
    {
        var activation = Find(name).Activation!;
        for (int i = -400; i <= 400; i++)
        {
            var derived = activation.Value(Dual<Real64>.Variable(i / 50.0)).Slope.Value;
            Assert.Equal(derived, activation.Slope<Real64>(i / 50.0).Value, 8 * Arithmetic.Float64.UnitRoundoff);
        }
    }

    [Theory]
    [InlineData(typeof(Elman<Relu>), 0)]
    [InlineData(typeof(Elman<LeakyRelu>), 0.01)]
    [InlineData(typeof(Elman<Elu>), 1)]
    public void The_slope_at_the_kink_is_as_stated(Type cell, double slope) =>
        Assert.Equal(slope, Installed.Catalog.Cells.Single(c => c.Type == cell).Activation!.Slope<Real64>(0).Value);
}
