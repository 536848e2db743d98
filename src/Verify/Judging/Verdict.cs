using System.Globalization;
namespace Verify;

/// <summary>What a law may say.</summary>
public enum Outcome
{
    /// <summary>The law holds here, and the check could have failed.</summary>
    Holds,

    /// <summary>The law is broken: the kernel did what its declared arithmetic cannot explain.</summary>
    Broken,

    /// <summary>The check could not have failed, so it proves nothing.</summary>
    Mistrusted,
}

/// <summary>The answer of a law for one problem.</summary>
/// <param name="Outcome">Holds, broken or mistrusted.</param>
/// <param name="Ratio">error ÷ bound at the worst place: at most 1 where the law holds, ∞ where an exact law is broken.</param>
/// <param name="Place">The first bad place, <c>Y[3,0,2]</c> for instance, or the worst one where the law holds.</param>
/// <param name="Detail">What was seen there, what was expected, and how much was allowed.</param>
public sealed record Verdict(Outcome Outcome, double Ratio, string? Place = null, string? Detail = null)
{
    /// <summary>Holds exactly.</summary>
    public static Verdict Holds { get; } = new(Outcome.Holds, 0);

    /// <summary>Broken, with the place and what was seen there.</summary>
    public static Verdict Broken(string place, string detail, double ratio = double.PositiveInfinity) => new(Outcome.Broken, ratio, place, detail);

    /// <summary>The check could not have failed.</summary>
    public static Verdict Mistrusted(string why) => new(Outcome.Mistrusted, 0, null, why);

    /// <summary>Whether the law is broken; a mistrusted check is not.</summary>
    public bool IsBroken => Outcome == Outcome.Broken;

    public override string ToString() => Outcome switch
    {
        Outcome.Broken => $"BROKEN at {Place}: {Detail}",
        Outcome.Mistrusted => $"MISTRUSTED: {Detail}",
        _ => string.Create(CultureInfo.InvariantCulture, $"holds, error ÷ bound {Ratio:0.###}"),
    };
}
