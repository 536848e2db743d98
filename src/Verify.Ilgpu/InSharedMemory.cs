namespace Verify;

/// <summary>Nothing: the slice of R lies in shared memory, where all threads of the group read it.</summary>
public readonly struct InSharedMemory<T> : IKept<InSharedMemory<T>, T> where T : unmanaged, IReal<T>
{
    public static int Patches => 0;

    public static InSharedMemory<T> With(InSharedMemory<T> kept, int i, Patch<T> patch) => kept;

    public static Quad<T> Times(Quad<T> sums, InSharedMemory<T> kept, int i, int rows, Quad<T> vector) => sums;
}
