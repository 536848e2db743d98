namespace Verify;

/// <summary>Random numbers that are a pure function of seed and index.</summary>
public static class Noise
{
    /// <summary>[count] in [0, 1), 53 bits each.</summary>
    public static double[] Uniform(int count, int seed)
    {
        var values = new double[count];
        // An odd multiplier (Steele and Vigna 2022) keeps neighbouring seeds apart; the offset keeps seed 0 from the key 0.
        ulong key = unchecked((ulong)seed * 0xD1342543DE82EF95 + 0x632BE59BD9B4E019);
        for (int i = 0; i < count; i++) values[i] = Keyed.Uniform(key, i + 1);
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
}
