using System.Globalization;
namespace Verify;

/// <summary>Compares what a kernel gave with what it may have given, and keeps the first bad place and the worst error ÷ bound.</summary>
/// <remarks>A check is vacuous, and the verdict MISTRUSTED, where the allowance is nowhere smaller than the value itself: zero would have passed.</remarks>
public sealed class Judge
{
    double worst, sharpest;
    string? worstPlace, firstBad, firstDetail;
    double firstRatio;
    long compared, unknown;

    /// <summary>One value against a ball.</summary>
    /// <param name="tensor">Its name.</param> <param name="index">Its flat index.</param> <param name="sizes">The tensor's axes.</param>
    /// <param name="seen">What the kernel gave.</param> <param name="allowed">What it may have given.</param>
    public void Expect(string tensor, int index, int[] sizes, double seen, Ball allowed)
    {
        if (allowed.IsVacuous)
        {
            unknown++;
            return;
        }
        compared++;
        double error = Math.Abs(seen - allowed.Middle);
        double ratio = error == 0 ? 0 : double.IsFinite(error) && allowed.Radius > 0 ? error / allowed.Radius : double.PositiveInfinity;
        double sharpness = allowed.Middle == 0 ? 0 : Math.Abs(allowed.Middle) / allowed.Radius;
        if (sharpness > sharpest || double.IsNaN(sharpness)) sharpest = sharpness;
        if (ratio > worst || worstPlace is null) (worst, worstPlace) = (Math.Max(worst, ratio), Tensor.Named(tensor, index, sizes));
        if (ratio <= 1) return;
        if (firstBad is null) (firstBad, firstRatio, firstDetail) = (Tensor.Named(tensor, index, sizes), ratio, Detail(seen, allowed, ratio));
    }

    /// <summary>Every value of a tensor against its ball; a tensor of another length is refused.</summary>
    public void Expect(string tensor, int[] sizes, ReadOnlySpan<double> seen, ReadOnlySpan<Ball> allowed)
    {
        if (Differ(tensor, seen.Length, allowed.Length)) return;
        for (int i = 0; i < seen.Length; i++) Expect(tensor, i, sizes, seen[i], allowed[i]);
    }

    /// <summary>A size against its upper bound and the error that rounding may have added to it; error ÷ bound is size ÷ (bound + slack).</summary>
    public void AtMost(string what, double size, double bound, double slack)
    {
        if (!(bound + slack < double.PositiveInfinity))
        {
            unknown++;
            return;
        }
        compared++;
        double ratio = size == 0 ? 0 : size <= bound + slack ? Math.Min(1, size / (bound + slack)) : double.IsNaN(size) || bound + slack == 0 ? double.PositiveInfinity : size / (bound + slack);
        sharpest = Math.Max(sharpest, slack == 0 ? double.PositiveInfinity : bound / slack);
        if (ratio > worst || worstPlace is null) (worst, worstPlace) = (Math.Max(worst, ratio), what);
        if (ratio > 1 && firstBad is null)
            (firstBad, firstRatio, firstDetail) = (what, ratio, string.Create(CultureInfo.InvariantCulture, $"{size:g9}, at most {bound:g9} + {slack:g3} for rounding"));
    }

    /// <summary>A place that no allowance could excuse.</summary>
    public void Refuse(string tensor, int index, int[] sizes, string detail)
    {
        compared++;
        worst = double.PositiveInfinity;
        if (firstBad is null) (firstBad, firstRatio, firstDetail) = (Tensor.Named(tensor, index, sizes), worst, detail);
    }

    /// <summary>Two results that have to agree to the bit; a NaN agrees with a NaN, and no length with another.</summary>
    public void Same(string tensor, int[] sizes, ReadOnlySpan<double> seen, ReadOnlySpan<double> expected)
    {
        if (Differ(tensor, seen.Length, expected.Length)) return;
        for (int i = 0; i < seen.Length; i++)
        {
            compared++;
            sharpest = double.PositiveInfinity;
            if (seen[i].Equals(expected[i]) && double.IsNegative(seen[i]) == double.IsNegative(expected[i]) || double.IsNaN(seen[i]) && double.IsNaN(expected[i])) continue;
            Refuse(tensor, i, sizes, string.Create(CultureInfo.InvariantCulture, $"{seen[i]:g9}, expected exactly {expected[i]:g9}"));
        }
    }

    /// <summary>What another judge saw, after what this one saw.</summary>
    public void Add(Judge later)
    {
        if (later.worstPlace is not null && (worstPlace is null || later.worst > worst)) (worst, worstPlace) = (later.worst, later.worstPlace);
        sharpest = Math.Max(sharpest, later.sharpest);
        if (firstBad is null) (firstBad, firstRatio, firstDetail) = (later.firstBad, later.firstRatio, later.firstDetail);
        (compared, unknown) = (compared + later.compared, unknown + later.unknown);
    }

    /// <summary>The answer over all that was compared.</summary>
    public Verdict Verdict
    {
        get
        {
            if (firstBad is not null) return new(Outcome.Broken, Math.Max(firstRatio, worst), firstBad, firstDetail);
            if (compared == 0 && unknown > 0) return Verdict.Mistrusted("the arithmetic may have overflowed everywhere");
            if (compared > 0 && sharpest <= 1 && worst > 0) return Verdict.Mistrusted("the allowance is nowhere smaller than the value");
            return new(Outcome.Holds, worst, worstPlace);
        }
    }

    bool Differ(string tensor, int seen, int expected)
    {
        if (seen != expected) Refuse(tensor, 0, [1], $"{seen} values, expected {expected}");
        return seen != expected;
    }

    static string Detail(double seen, Ball allowed, double ratio) => allowed.Radius == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{seen:g9}, expected exactly {allowed.Middle:g9}")
        : string.Create(CultureInfo.InvariantCulture, $"{seen:g9}, expected {allowed.Middle:g9} ± {allowed.Radius:g3}{(double.IsFinite(ratio) ? $", {ratio:g3} times too far" : "")}");
}
