namespace Verify;

/// <summary>A task that can be learnt only by carrying something over many steps. Found by type.</summary>
public abstract record TrainingTask
{
    /// <summary>C, the inputs at each step.</summary>
    public abstract int Inputs { get; }

    /// <summary>The number of words to choose among, or 1 where a number is asked for.</summary>
    public abstract int Answers { get; }

    /// <summary>The number of steps that something must be carried over.</summary>
    public int Lag { get; private init; } = 40;

    /// <summary>The same task over another number of steps.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 4.</exception>
    public TrainingTask Over(int lag)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lag, 4);
        return this with { Lag = lag };
    }

    /// <summary>T</summary>
    public abstract int Steps { get; }

    /// <summary>The loss of the best answer that remembers nothing: nats per word, or a mean square error.</summary>
    public abstract double Baseline { get; }

    /// <summary>Batches are a pure function of size and seed.</summary>
    /// <param name="N">Sequences.</param> <param name="seed">Which draw.</param>
    public abstract TrainingBatch Draw(int N, int seed);

    /// <summary>The task's name, as people type it.</summary>
    public sealed override string ToString() => GetType().Name;

    /// <summary>A whole number below <paramref name="count"/> from a number in [0, 1).</summary>
    protected static int Below(int count, double uniform) => Math.Min(count - 1, (int)(count * uniform));
}
