using FsCheck;
using FsCheck.Fluent;
namespace Verify;

/// <summary>Problems drawn by regime, every size on its own so that no two are equal by habit, and their shrinking, shapes first.</summary>
public static class Problems
{
    /// <summary>Mostly small; sizes 0 and 1, sizes just off a warp or a tile, and long thin sequences come up on their own.</summary>
    public static Gen<Problem> Draw { get; } =
        from shape in Gen.Frequency([(8, Small), (2, OffATile), (1, Long)])
        from regime in Gen.Elements(Enum.GetValues<Regime>())
        from loss in Gen.Frequency([(3, Gen.Constant(1.0)), (1, Gen.Constant(1e-6)), (1, Gen.Constant(1e6))])
        from seed in Gen.Choose(0, 999_999)
        from order in Gen.Choose(0, 999)
        select new Problem(shape, regime, loss, seed, order);

    /// <summary>Draws and shrinks, for FsCheck's properties.</summary>
    public static Arbitrary<Problem> Arbitrary { get; } = Arb.From(Draw, Smaller);

    static Gen<Shape> Small =>
        from t in Gen.Frequency([(1, Gen.Constant(0)), (2, Gen.Constant(1)), (7, Gen.Choose(2, 8))])
        from n in Gen.Frequency([(1, Gen.Constant(0)), (2, Gen.Constant(1)), (7, Gen.Choose(2, 5))])
        from c in Gen.Frequency([(1, Gen.Constant(1)), (5, Gen.Choose(2, 7))])
        from h in Gen.Frequency([(1, Gen.Constant(1)), (5, Gen.Choose(2, 9))])
        select new Shape(t, n, c, h);

    static Gen<Shape> OffATile =>
        from t in Gen.Choose(1, 3)
        from n in Gen.Elements(1, 2, 3, 7, 9)
        from c in Gen.Elements(1, 3, 15, 17)
        from h in Gen.Elements(15, 16, 17, 31, 32, 33)
        select new Shape(t, n, c, h);

    static Gen<Shape> Long =>
        from t in Gen.Choose(20, 64)
        from n in Gen.Choose(1, 2)
        from c in Gen.Choose(1, 2)
        from h in Gen.Choose(1, 4)
        select new Shape(t, n, c, h);

    /// <summary>Problems a little simpler than this one: shapes first, then order, scale, regime and seed.</summary>
    public static IEnumerable<Problem> Smaller(Problem p)
    {
        foreach (int t in Less(p.Shape.T, 0)) yield return p with { Shape = p.Shape with { T = t } };
        foreach (int n in Less(p.Shape.N, 0)) yield return p with { Shape = p.Shape with { N = n } };
        foreach (int c in Less(p.Shape.C, 1)) yield return p with { Shape = p.Shape with { C = c } };
        foreach (int h in Less(p.Shape.H, 1)) yield return p with { Shape = p.Shape with { H = h } };
        if (p.Order != 0) yield return p with { Order = 0 };
        if (p.LossScale != 1) yield return p with { LossScale = 1 };
        for (var regime = Regime.Contractive; regime < p.Regime; regime++) yield return p with { Regime = regime };
        if (p.Seed > 9)
            for (int seed = 0; seed <= 9; seed++) yield return p with { Seed = seed };
    }

    static IEnumerable<int> Less(int size, int least)
    {
        if (size > least + 1) yield return least + 1;
        for (int step = (size - least) / 2; step > 0; step /= 2) yield return size - step;
        if (size == least + 1) yield return least;
    }
}
