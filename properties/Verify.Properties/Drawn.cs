using FsCheck;
using FsCheck.Fluent;
namespace Verify;

/// <summary>What the properties draw.</summary>
public static class Drawn
{
    public static Arbitrary<Problem> Problem() => Problems.Arbitrary;

    /// <summary>Numbers of the size that cells meet, 0 among them.</summary>
    public static Arbitrary<double> Numbers() => Arb.From(Gen.Frequency((1, Gen.Constant(0.0)), (9, Gen.Choose(-4_000_000, 4_000_000).Select(i => (double)(float)(i / 1e6)))));
}
