namespace Verify;

/// <summary>How many words a guess is as uncertain as: e^nats = 2^bits.</summary>
public static class Perplexity
{
    /// <summary>From a cross-entropy in nats.</summary>
    public static double OfNats(double nats) => Math.Exp(nats);

    /// <summary>From a cross-entropy in bits.</summary>
    public static double OfBits(double bits) => Math.Pow(2, bits);

    /// <summary>nats ÷ ln 2.</summary>
    public static double Bits(double nats) => nats / Math.Log(2);
}
