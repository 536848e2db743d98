namespace Verify;

/// <summary>What of its group's slice of R a thread keeps in registers over all steps.</summary>
/// <remarks>Members touch no memory: they only calculate, and so the checking device calls them as they are.</remarks>
public interface IKept<TSelf, T> where TSelf : struct, IKept<TSelf, T> where T : unmanaged, IReal<T>
{
    /// <summary>How many patches of R; 0 where the slice lies in shared memory instead.</summary>
    static abstract int Patches { get; }

    /// <summary>The same with another patch number i.</summary>
    static abstract TSelf With(TSelf kept, int i, Patch<T> patch);

    /// <summary>sums + patch·vector for the first so many rows of patch number i, a constant, so that no register is looked for while the kernel runs.</summary>
    static abstract Quad<T> Times(Quad<T> sums, TSelf kept, int i, int rows, Quad<T> vector);
}
