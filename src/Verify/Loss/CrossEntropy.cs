namespace Verify;

/// <summary>The mean over the rows of −ln softmax(logits)[target], in nats, and its gradient.</summary>
public abstract class CrossEntropy : Procedure
{
    /// <summary>A target that says that its row does not count.</summary>
    public const int Ignored = -1;

    /// <summary>Loss and gradient.</summary>
    /// <param name="logits">[rows,V]</param> <param name="targets">[rows] from 0 to V − 1, or <see cref="Ignored"/>.</param> <param name="vocabulary">V, at least 1.</param>
    /// <returns>The mean in nats over the rows that count, 0 if none does; and [rows,V] (softmax − one-hot) ÷ the number of rows that count.</returns>
    /// <exception cref="ArgumentException">The lengths do not fit, or a target is out of range.</exception>
    public (double Nats, double[] Gradient) Of(double[] logits, int[] targets, int vocabulary)
    {
        ArgumentNullException.ThrowIfNull(targets);
        ArgumentOutOfRangeException.ThrowIfLessThan(vocabulary, 1);
        Tensor.Check(logits, nameof(logits), "[rows,V]", [targets.Length, vocabulary]);
        int bad = Array.FindIndex(targets, target => target != Ignored && (target < 0 || target >= vocabulary));
        if (bad >= 0) throw new ArgumentException($"targets[{bad}]: expected 0 to {vocabulary - 1}, or {Ignored} for none; given {targets[bad]}.", nameof(targets));
        return Run(logits, targets, vocabulary);
    }

    /// <summary>Arguments fit.</summary>
    protected abstract (double Nats, double[] Gradient) Run(double[] logits, int[] targets, int vocabulary);
}
