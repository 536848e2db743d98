namespace Verify;

/// <summary>Who computes what in the recurrent part: a thread owns some sequences, or some units, and every sum is computed by one thread in one order.</summary>
/// <param name="Workers">How many threads.</param>
/// <param name="ByUnits">Whether they share all sequences and meet after each step, instead of having sequences of their own and never meeting.</param>
readonly record struct Partition(int Workers, bool ByUnits)
{
    /// <summary>Sequences are shared out where each thread gets at least four, units where a step is long beside a meeting, and small problems stay on one thread.</summary>
    public static Partition For(Shape shape, int gates, int threads)
    {
        long step = 2L * shape.N * gates * shape.H * shape.H, all = step * shape.T;
        if (threads <= 1 || all < 400_000) return new(1, false);
        bool large = 4L * gates * shape.H * shape.H > 2 << 20;
        int bySequences = Math.Min(threads, shape.N / 4), byUnits = (int)Math.Min(threads, step / 45_000);
        return byUnits > bySequences || large && shape.N < 8 * threads && byUnits > 1 ? new(byUnits, true) : new(Math.Max(1, bySequences), false);
    }

    /// <summary>The sequences of one worker.</summary>
    public (int From, int To) Sequences(int N, int worker) => ByUnits ? (0, N) : Split.Part(N, Workers, worker);

    /// <summary>The panels of one worker.</summary>
    public (int From, int To) Panels(int count, int worker) => ByUnits ? Split.Part(count, Workers, worker) : (0, count);
}
