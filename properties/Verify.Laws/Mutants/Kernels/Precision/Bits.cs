namespace Verify;

/// <summary>Float32 numbers with fewer bits.</summary>
static class Bits
{
    /// <summary>The nearest number with <paramref name="kept"/> bits after the point, of 23.</summary>
    public static float Keep(float value, int kept)
    {
        int drop = 23 - kept;
        uint bits = BitConverter.SingleToUInt32Bits(value);
        return float.IsFinite(value) ? BitConverter.UInt32BitsToSingle((bits + (1u << (drop - 1))) & ~((1u << drop) - 1)) : value;
    }
}
