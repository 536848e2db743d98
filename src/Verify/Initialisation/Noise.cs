namespace Verify;

/// <summary>Random numbers that are a pure function of seed and index.</summary>
public static class Noise
{
    /// <summary>[count] in [0, 1), 53 bits each (SplitMix64: Steele, Lea and Flood 2014).</summary>
    public static double[] Uniform(int count, int seed)
    {
        var values = new double[count];
        ulong key = unchecked((ulong)seed * 0xD1342543DE82EF95 + 0x632BE59BD9B4E019);
        for (int i = 0; i < count; i++) values[i] = Mix(key + (ulong)(i + 1) * 0x9E3779B97F4A7C15);
        return values;
    }

    /// <summary>[count] of mean 0 and variance 1 (Box and Muller 1958).</summary>
    public static double[] Normal(int count, int seed)
    {
        var (uniform, values) = (Uniform(count + count % 2, seed), new double[count]);
        for (int i = 0; i < count; i += 2)
        {
            double radius = Math.Sqrt(-2 * Math.Log(1 - uniform[i]));
            var (sin, cos) = Math.SinCos(2 * Math.PI * uniform[i + 1]);
            values[i] = radius * cos;
            if (i + 1 < count) values[i + 1] = radius * sin;
        }
        return values;
    }

    static double Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1ul << 53));
    }
}
