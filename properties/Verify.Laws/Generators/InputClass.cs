namespace Verify;

/// <summary>A class of problems that a long enough run has to visit.</summary>
/// <param name="Name">In words.</param> <param name="Share">At least this share of the drawn problems falls into it.</param> <param name="Holds">Whether a problem does.</param>
public sealed record InputClass(string Name, double Share, Func<Problem, bool> Holds)
{
    const double Once = 1.0 / Problems.Block;

    /// <summary>Every regime, size class and scale that the generator declares.</summary>
    public static IReadOnlyList<InputClass> All { get; } =
    [
        .. Enum.GetValues<Regime>().Select(regime => new InputClass(regime.ToString().ToLowerInvariant(), 0.12, p => p.Regime == regime)),
        new("T = 0", 0.04, p => p.Shape.T == 0),
        new("T = 1", 0.1, p => p.Shape.T == 1),
        new("T > 16", 0.06, p => p.Shape.T > 16),
        new("T > 64", 2 * Once, p => p.Shape.T > 64),
        new("N = 0", 0.04, p => p.Shape.N == 0),
        new("N = 1", 0.1, p => p.Shape.N == 1),
        new("T·N > 65,535", Once, p => (long)p.Shape.T * p.Shape.N > 65_535),
        new("N > 9", 3 * Once, p => p.Shape.N is > 9 and < 100),
        new("N, C and H > 9", 3 * Once, p => p.Shape is { N: > 9 and < 100, C: > 9, H: > 9 }),
        new("two sizes > 31", 4 * Once, p => new[] { p.Shape.T, p.Shape.N, p.Shape.C, p.Shape.H }.Count(size => size is > 31 and < 100) > 1),
        new("T·N·H > 65,535", Once, p => (long)p.Shape.T * p.Shape.N * p.Shape.H > 65_535 && (long)p.Shape.T * p.Shape.N <= 65_535),
        new("C > 17", 2 * Once, p => p.Shape.C > 17),
        new("C = 1", 0.1, p => p.Shape.C == 1),
        new("H = 1", 0.08, p => p.Shape.H == 1),
        new("H a tile or a warp", 0.04, p => p.Shape.H is 16 or 32),
        new("H just off a tile or a warp", 0.08, p => p.Shape.H is 15 or 17 or 31 or 33),
        new("H > 33", 3 * Once, p => p.Shape.H is > 33 and <= 1024),
        new("H > 1024", Once, p => p.Shape.H > 1024),
        new("loss 1", 0.4, p => p.LossScale == 1),
        new("loss small", 0.12, p => p.LossScale < 1 && p.LossScale > 1e-30),
        new("loss large", 0.12, p => p.LossScale > 1),
        new("loss huge", 0.02, p => p.LossScale > 1e9),
        new("few bits", 0.06, p => p.Bits > 0),
        new("loss subnormal", 0.02, p => p.LossScale is > 0 and < 1e-30),
    ];

    /// <summary>Whether among so many problems one of this class had to come: its absence has a probability under 2·10⁻⁹.</summary>
    public bool IsExpectedAmong(long problems) => problems * Share >= 20;
}
