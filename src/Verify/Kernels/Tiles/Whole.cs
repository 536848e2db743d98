using System.Runtime.CompilerServices;
namespace Verify;

/// <summary>Vectors all of whose elements there are.</summary>
readonly struct Whole<T, TLanes> : IPortion<T, TLanes> where T : unmanaged where TLanes : struct, ILanes<TLanes, T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Read(ref T source, int count) => TLanes.Read(in source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(TLanes values, ref T target, int count) => TLanes.Write(values, ref target);
}
