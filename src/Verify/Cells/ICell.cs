namespace Verify;

/// <summary>A recurrent cell: what one hidden unit does in one step, written once for every number.</summary>
/// <remarks>A cell that must be fast says of Step and Back that they are to be inlined (AggressiveInlining). Otherwise the compiler decides by a run's profile, and a call that returns vectors takes them through memory.</remarks>
public interface ICell<TSelf> where TSelf : struct, ICell<TSelf>
{
    /// <summary>G, from 1 to 4.</summary>
    static abstract int GateCount { get; }

    /// <summary>Whether the unit carries a memory c beside its output h.</summary>
    static virtual bool HasMemory => false;

    /// <summary>Whether x and r enter only as x + r, so that both have the same gradient and it is kept once.</summary>
    static virtual bool Additive => false;

    /// <summary>The activation of a cell that is h = σ(x + r) and nothing else; null for the others.</summary>
    static virtual Activation? Activation => null;

    /// <summary>One step of one unit.</summary>
    /// <param name="x">W·x + bW, the rows of this unit.</param>
    /// <param name="r">R·h + bR, the rows of this unit.</param>
    /// <param name="s">The state before the step.</param>
    static abstract State<T> Step<T>(Gates<T> x, Gates<T> r, State<T> s) where T : struct, IReal<T>;

    /// <summary>The transpose of Step's derivative, applied to <paramref name="d"/> = ∂L/∂(state after the step).</summary>
    /// <remarks>Taken from Step by dual numbers; a cell gives its own where it must be fast or run on a GPU.</remarks>
    static virtual Pull<T> Back<T>(Gates<T> x, Gates<T> r, State<T> s, State<T> d) where T : struct, IReal<T> =>
        Derivative.Transpose<TSelf, T>(x, r, s, d);
}
