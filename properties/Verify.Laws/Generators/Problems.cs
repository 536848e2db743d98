using FsCheck;
using FsCheck.Fluent;
namespace Verify;

/// <summary>Problems drawn by regime, every size on its own so that no two are equal by habit, and their shrinking, shapes first.</summary>
/// <remarks>Kinds of shape that are too dear to be left to chance have places of their own in every <see cref="Block"/> problems: once come crowded ones with
/// T·N over 65,535, those with T·N·H over 65,535, and wide ones with H over 1024, where gradients are not flat; some few times ones with many steps, sequences, inputs or units, or with many of each, and some times any two sizes are large together.</remarks>
public static class Problems
{
    /// <summary>In so many problems each kind of shape comes up.</summary>
    public const int Block = 64;

    const int Large = 65_535, Wide = 1024;

    /// <summary>Problem number <paramref name="index"/> of a sequence, a pure function of both numbers.</summary>
    public static Problem Nth(ulong seed, int index)
    {
        ulong key = Keyed.Mixed(seed + (ulong)(index / Block) * Keyed.Step);
        int place = (int)(((ulong)(index % Block) * (2 * (key >> 32) + 1) + key) % Block);
        var random = new Rnd(Keyed.Mixed(seed ^ (ulong)index * 0xD6E8FEB86659FD93));
        var problem = Gen.Sample(Draw, 100, random, 1)[0];
        var shape = place switch
        {
            0 => Crowded,
            1 => Addresses,
            2 => Broad,
            3 or 4 => ManySteps,
            5 or 6 or 7 => ManySequences,
            8 or 9 => ManyInputs,
            10 or 11 or 12 => ManyUnits,
            13 or 14 => ManyOfEach,
            15 or 16 or 17 or 18 => BothLarge(4 * (index / Block) + place - 15),
            _ => null,
        };
        if (shape is null) return problem;
        bool flat = place < 3 && problem.Regime is (Regime.Saturated or Regime.Extreme);
        return problem with { Shape = Gen.Sample(shape, 100, random, 1)[0], Regime = flat ? Regime.Isometric : problem.Regime };
    }

    /// <summary>Few steps and many sequences, just over 65,535 rows.</summary>
    static Gen<Shape> Crowded =>
        from t in Gen.Choose(2, 3)
        from more in Gen.Choose(8, 40)
        select new Shape(t, Large / t + more, 1, 1);

    /// <summary>Just over 65,535 values in y before the last step.</summary>
    static Gen<Shape> Addresses =>
        from t in Gen.Choose(3, 4)
        from h in Gen.Choose(2, 4)
        from more in Gen.Choose(8, 40)
        select new Shape(t, Large / ((t - 1) * h) + more, 1, h);

    static Gen<Shape> Broad =>
        from t in Gen.Choose(1, 2)
        from h in Gen.Choose(Wide + 1, Wide + 7)
        select new Shape(t, 1, 1, h);

    static Gen<Shape> ManySteps =>
        from t in Gen.Frequency([(3, Gen.Choose(65, 160)), (1, Gen.Choose(257, 300))])
        from n in Gen.Choose(1, 3)
        from c in Gen.Choose(1, 3)
        from h in Gen.Choose(1, 12)
        select new Shape(t, n, c, h);

    static Gen<Shape> ManySequences =>
        from t in Gen.Choose(1, 20)
        from n in Gen.Choose(10, 70)
        from c in Gen.Choose(1, 5)
        from h in Gen.Choose(1, 9)
        select new Shape(t, n, c, h);

    static Gen<Shape> ManyInputs =>
        from t in Gen.Choose(1, 20)
        from n in Gen.Choose(1, 5)
        from c in Gen.Frequency([(3, Gen.Choose(18, 140)), (1, Gen.Choose(256, 300)), (1, Gen.Elements(511, 513, 1025, 1030))])
        from h in Gen.Choose(1, 12)
        select new Shape(t, n, c, h);

    static Gen<Shape> ManyUnits =>
        from t in Gen.Choose(1, 4)
        from n in Gen.Choose(1, 3)
        from c in Gen.Choose(1, 5)
        from h in Gen.Frequency([(2, Gen.Choose(34, 140)), (1, Gen.Elements(63, 64, 65, 127, 128, 129)), (1, Gen.Elements(255, 256, 257))])
        select new Shape(t, n, c, h);

    /// <summary>Sequences, inputs and units all more than nine, each drawn on its own, so that two sizes are large together.</summary>
    static Gen<Shape> ManyOfEach =>
        from t in Gen.Choose(1, 2)
        from n in Gen.Choose(10, 34)
        from c in Gen.Choose(10, 34)
        from h in Gen.Choose(10, 34)
        select new Shape(t, n, c, h);

    /// <summary>Two of the four sizes large together, every two of them in turn, first where a kernel would take whole tiles and then off them.</summary>
    static Gen<Shape> BothLarge(int turn)
    {
        var (steps, many) = turn / 6 % 2 == 0 ? (Gen.Constant(32), Gen.Constant(64)) : (Gen.Choose(33, 40), Gen.Choose(65, 70));
        Gen<int> few = Gen.Choose(1, 3);
        return (turn % 6) switch
        {
            0 => from t in Gen.Constant(1) from n in many from c in few from h in many select new Shape(t, n, c, h),
            1 => from t in many from n in steps from c in few from h in few select new Shape(t, n, c, h),
            2 => from t in few from n in few from c in many from h in many select new Shape(t, n, c, h),
            3 => from t in steps from n in Gen.Constant(1) from c in few from h in many select new Shape(t, n, c, h),
            4 => from t in few from n in many from c in many from h in few select new Shape(t, n, c, h),
            _ => from t in many from n in few from c in many from h in few select new Shape(t, n, c, h),
        };
    }

    // Each is made once: making one costs more than drawing from it.
    static readonly Gen<int> fewSteps = Gen.Frequency([(1, Gen.Constant(0)), (2, Gen.Constant(1)), (7, Gen.Choose(2, 8))]);
    static readonly Gen<int> fewSequences = Gen.Frequency([(1, Gen.Constant(0)), (2, Gen.Constant(1)), (7, Gen.Choose(2, 5))]);
    static readonly Gen<int> fewInputs = Gen.Frequency([(1, Gen.Constant(1)), (5, Gen.Choose(2, 7))]);
    static readonly Gen<int> fewUnits = Gen.Frequency([(1, Gen.Constant(1)), (5, Gen.Choose(2, 9))]);
    static readonly Gen<int> oddSequences = Gen.Elements(1, 2, 3, 7, 9, 15, 17), oddInputs = Gen.Elements(1, 3, 15, 17), oddUnits = Gen.Elements(15, 16, 17, 31, 32, 33);
    static readonly Gen<Regime> regimes = Gen.Elements(Enum.GetValues<Regime>());
    static readonly Gen<int> fewBits = Gen.Frequency([(8, Gen.Constant(0)), (1, Gen.Choose(1, 2))]);
    // Most are of the order of 1; a loss is small as a mean and large as a sum of many terms, about a million; the others reach the ends of float32: the square of 1e30 is over it, 1e-38 is subnormal.
    static readonly Gen<double> losses = Gen.Frequency([(12, Gen.Constant(1.0)), (4, Gen.Constant(1e-6)), (3, Gen.Constant(1e6)), (1, Gen.Elements(1e12, 1e30)), (1, Gen.Constant(1e-38))]);

    /// <summary>Mostly small; sizes 0 and 1, sizes just off a warp or a tile, and long thin sequences come up on their own.</summary>
    public static Gen<Problem> Draw { get; } =
        from shape in Gen.Frequency([(8, Small), (2, OffATile), (1, Long)])
        from regime in regimes
        from loss in losses
        from seed in Gen.Choose(0, 999_999)
        from order in Gen.Choose(0, 999)
        from bits in fewBits
        select new Problem(shape, regime, loss, seed, order, bits);

    /// <summary>Draws and shrinks, for FsCheck's properties.</summary>
    public static Arbitrary<Problem> Arbitrary { get; } = Arb.From(Draw, Smaller);

    static Gen<Shape> Small =>
        from t in fewSteps
        from n in fewSequences
        from c in fewInputs
        from h in fewUnits
        select new Shape(t, n, c, h);

    static Gen<Shape> OffATile =>
        from t in Gen.Choose(1, 3)
        from n in oddSequences
        from c in oddInputs
        from h in oddUnits
        select new Shape(t, n, c, h);

    static Gen<Shape> Long =>
        from t in Gen.Choose(20, 64)
        from n in Gen.Choose(1, 2)
        from c in Gen.Choose(1, 2)
        from h in Gen.Choose(1, 4)
        select new Shape(t, n, c, h);

    /// <summary>Problems a little simpler than this one: shapes first, then order, scale, regime and seed, then round values.</summary>
    public static IEnumerable<Problem> Smaller(Problem p)
    {
        foreach (int t in Less(p.Shape.T, 0)) yield return p with { Shape = p.Shape with { T = t } };
        foreach (int n in Less(p.Shape.N, 0)) yield return p with { Shape = p.Shape with { N = n } };
        if (p.Shape.C == p.Shape.H)
            foreach (int both in Less(p.Shape.H, 1)) yield return p with { Shape = p.Shape with { C = both, H = both } };
        foreach (int c in Less(p.Shape.C, 1)) yield return p with { Shape = p.Shape with { C = c } };
        foreach (int h in Less(p.Shape.H, 1)) yield return p with { Shape = p.Shape with { H = h } };
        if (p.Order != 0) yield return p with { Order = 0 };
        if (p.LossScale != 1) yield return p with { LossScale = 1 };
        for (var regime = Regime.Contractive; regime < p.Regime; regime++) yield return p with { Regime = regime };
        if (p.Seed > 9)
            for (int seed = 0; seed <= 9; seed++) yield return p with { Seed = seed };
        for (int bits = 1; bits <= 8; bits *= 2)
            if (p.Bits == 0 || bits < p.Bits) yield return p with { Bits = bits };
    }

    static IEnumerable<int> Less(int size, int least)
    {
        if (size > least + 1) yield return least + 1;
        for (int step = (size - least) / 2; step > 0; step /= 2) yield return size - step;
        if (size == least + 1) yield return least;
    }
}
