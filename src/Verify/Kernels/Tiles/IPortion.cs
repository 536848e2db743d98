namespace Verify;

/// <summary>How much of a vector is read and written: all of it (<see cref="Whole{T,TLanes}"/>), or a part where an axis is no multiple of its length (<see cref="Part{T,TLanes}"/>).</summary>
/// <remarks>A loop over whole vectors is compiled by itself: the call that a part needs, even if it is never made, would keep what the loop carries out of the registers.</remarks>
interface IPortion<T, TLanes> where T : unmanaged where TLanes : struct, ILanes<TLanes, T>
{
    /// <summary>The first <paramref name="count"/> elements, and 0 in the other lanes; all of them where there are more.</summary>
    static abstract TLanes Read(ref T source, int count);

    /// <summary>The first <paramref name="count"/> lanes only; all of them where there are fewer lanes.</summary>
    static abstract void Write(TLanes values, ref T target, int count);
}
