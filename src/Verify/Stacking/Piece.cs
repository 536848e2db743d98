namespace Verify;

/// <summary>Steps <paramref name="From"/> (inclusive) to <paramref name="To"/> (exclusive), during which the same sequences are going.</summary>
/// <param name="From">First step.</param> <param name="To">One past the last.</param> <param name="Going">The sequences, in order.</param>
sealed record Piece(int From, int To, int[] Going)
{
    /// <summary>The pieces between the lengths, in order of time.</summary>
    public static IEnumerable<Piece> Of(int[] lengths)
    {
        int from = 0;
        foreach (int to in lengths.Where(length => length > 0).Distinct().Order())
        {
            yield return new(from, to, [.. Enumerable.Range(0, lengths.Length).Where(n => lengths[n] >= to)]);
            from = to;
        }
    }

    /// <summary>What a kernel reads for this piece, from the states [N,H] given.</summary>
    public Inputs<double> Inputs(Inputs<double> whole, double[] h, double[] c) => whole with
    {
        Shape = whole.Shape with { T = To - From, N = Going.Length },
        X = Take(whole.X, whole.Shape.N, whole.Shape.C),
        H0 = TakeRows(h, whole.Shape.H),
        C0 = c.Length == 0 ? [] : TakeRows(c, whole.Shape.H),
    };

    /// <summary>The states [N,H] before the first step of this piece.</summary>
    public double[] Before(double[] first, double[] later, int N, int H) => From == 0 ? first : later[((From - 1) * N * H)..(From * N * H)];

    /// <summary>[piece, going, width] out of [T,N,width].</summary>
    public double[] Take(double[] whole, int N, int width)
    {
        var part = new double[(To - From) * Going.Length * width];
        Each(N, width, (at, of) => Array.Copy(whole, at, part, of, width));
        return part;
    }

    /// <summary>[piece, going, width] into [T,N,width].</summary>
    public void Put(double[] part, double[] whole, int N, int width) => Each(N, width, (at, of) => Array.Copy(part, of, whole, at, width));

    /// <summary>[going, width] out of [N, width].</summary>
    public double[] TakeRows(double[] whole, int width) => [.. Going.SelectMany(n => whole.AsSpan(n * width, width).ToArray())];

    /// <summary>[going, width] into [N, width].</summary>
    public void PutRows(double[] part, double[] whole, int width)
    {
        for (int a = 0; a < Going.Length; a++) Array.Copy(part, a * width, whole, Going[a] * width, width);
    }

    void Each(int N, int width, Action<int, int> copy)
    {
        for (int t = From; t < To; t++)
            for (int a = 0; a < Going.Length; a++) copy((t * N + Going[a]) * width, ((t - From) * Going.Length + a) * width);
    }
}
