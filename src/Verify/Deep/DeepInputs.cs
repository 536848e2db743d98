namespace Verify;

/// <summary>What a chain of L layers without recurrence reads: y_l = σ(W_l·y_{l−1} + b_l), y_0 = x, every layer with weights of its own.</summary>
/// <param name="N">Samples.</param> <param name="Widths">[L+1] the width of x, then of every layer.</param>
/// <param name="X">[N,Widths[0]]</param> <param name="W">[L] of [Widths[l],Widths[l−1]]</param>
/// <param name="B">[L] of [N,Widths[l]]: a bias for each sample, so that a recurrent network unrolled in time is such a chain.</param>
public sealed record DeepInputs<T>(int N, int[] Widths, T[] X, T[][] W, T[][] B) where T : struct
{
    /// <summary>L</summary>
    public int Depth => Widths.Length - 1;

    /// <summary>Refuses arrays that do not fit.</summary>
    /// <exception cref="ArgumentException">Names the array, the shape expected and what was given.</exception>
    public void Check()
    {
        if (Widths is null || Widths.Length < 1 || Widths.Any(width => width < 1)) throw new ArgumentException("Widths: expected at least one width, each at least 1.", nameof(Widths));
        if (W?.Length != Depth || B?.Length != Depth) throw new ArgumentException($"W and B: expected {Depth} of each; given {W?.Length} and {B?.Length}.");
        Tensor.Check(X, nameof(X), "[N,C]", [N, Widths[0]]);
        for (int l = 0; l < Depth; l++)
        {
            Tensor.Check(W[l], $"W[{l}]", "[to,from]", [Widths[l + 1], Widths[l]]);
            Tensor.Check(B[l], $"B[{l}]", "[N,to]", [N, Widths[l + 1]]);
        }
    }

    /// <summary>The same chain in another number.</summary>
    public DeepInputs<TTo> Map<TTo>(Func<T, TTo> map) where TTo : struct => new(N, Widths, X.Map(map), W.Map(w => w.Map(map)), B.Map(b => b.Map(map)));
}
