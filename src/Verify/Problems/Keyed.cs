namespace Verify;

/// <summary>Random numbers that are a pure function of a key and an index, whatever was drawn before.</summary>
/// <remarks>SplitMix64 (Steele, Lea and Flood 2014), read at any place of its sequence.</remarks>
public static class Keyed
{
    /// <summary>From one place of the sequence to the next: the odd number nearest to 2⁶⁴/φ.</summary>
    public const ulong Step = 0x9E3779B97F4A7C15;

    /// <summary>The key of a name and a seed: a hash of the letters in the way of FNV-1a (Fowler, Noll and Vo 1991), begun with the seed.</summary>
    public static ulong Key(string name, int seed) => name.Aggregate(1469598103934665603ul ^ (ulong)seed * Step, (hash, letter) => (hash ^ letter) * 1099511628211);

    /// <summary>The number at a place under a key, in [0, 1), 53 bits.</summary>
    public static double Uniform(ulong key, int index = 0) => (Mixed(key + (ulong)index * Step) >> 11) * (1.0 / (1ul << 53));

    /// <summary>SplitMix64's finaliser: every bit of the result depends on every bit of <paramref name="z"/>.</summary>
    public static ulong Mixed(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
