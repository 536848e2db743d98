using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
namespace Verify;

/// <summary>How the G·H gate pre-activations lie in memory so that a tile holds all gates of the same units: [panel, row, vector, lane].</summary>
/// <remarks>A panel has the gates of <see cref="Units"/> units: one block of lanes for three or four gates, two for two, four for one. Units beyond H are 0.
/// What inner loops ask for says that it is to be inlined: left to itself the compiler decides by a run's profile, now so and now otherwise.</remarks>
static class Panels<TCell, T, TLanes> where TCell : struct, ICell<TCell> where T : unmanaged, INumberBase<T> where TLanes : struct, ILanes<TLanes, T>
{
    /// <summary>Vectors in a panel.</summary>
    public static int Vectors
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => TCell.GateCount == 3 ? 3 : 4;
    }

    /// <summary>Blocks of units in a panel.</summary>
    public static int Blocks
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vectors / TCell.GateCount;
    }

    /// <summary>Elements in a row of a panel.</summary>
    public static int Width
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vectors * TLanes.Count;
    }

    /// <summary>Units in a panel.</summary>
    public static int Units
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Blocks * TLanes.Count;
    }

    /// <summary>How many panels H units need.</summary>
    public static int Count(int H) => (H + Units - 1) / Units;

    /// <summary>packed[k, vector, lane] = matrix[gate·H + unit, k] for the units of one panel.</summary>
    /// <param name="matrix">[G·H, depth]</param> <param name="H">H.</param> <param name="depth">How many columns.</param> <param name="panel">Which panel.</param> <param name="packed">[depth, Width]</param>
    public static void Pack(T[] matrix, int H, int depth, int panel, ref T packed)
    {
        for (int block = 0; block < Blocks; block++)
            for (int gate = 0; gate < TCell.GateCount; gate++)
            {
                int unit = panel * Units + block * TLanes.Count, rows = Math.Clamp(H - unit, 0, TLanes.Count);
                var part = rows == 0 ? [] : matrix.AsSpan((gate * H + unit) * depth, rows * depth);
                Transposed.Copy(part, rows, depth, TLanes.Count, ref Unsafe.Add(ref packed, (block * TCell.GateCount + gate) * TLanes.Count), Width);
            }
    }

    /// <summary>packed[vector, lane] = first[gate·H + unit] (+ second[gate·H + unit]) for the units of one panel.</summary>
    public static void Pack(ReadOnlySpan<T> first, ReadOnlySpan<T> second, int H, int panel, ref T packed)
    {
        var row = MemoryMarshal.CreateSpan(ref packed, Width);
        row.Clear();
        for (int block = 0; block < Blocks; block++)
            for (int gate = 0; gate < TCell.GateCount; gate++)
                for (int lane = 0, at = gate * H + panel * Units + block * TLanes.Count; lane < TLanes.Count && at < (gate + 1) * H; lane++, at++)
                    row[(block * TCell.GateCount + gate) * TLanes.Count + lane] = second.IsEmpty ? first[at] : first[at] + second[at];
    }

    /// <summary>The gates of the units of one block, from a row of a panel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Gates<TLanes> Gates(ref T row, int block)
    {
        ref var first = ref Unsafe.Add(ref row, block * TCell.GateCount * TLanes.Count);
        return new(TLanes.Read(in first),
            TCell.GateCount > 1 ? TLanes.Read(in Unsafe.Add(ref first, TLanes.Count)) : TLanes.Zero,
            TCell.GateCount > 2 ? TLanes.Read(in Unsafe.Add(ref first, 2 * TLanes.Count)) : TLanes.Zero,
            TCell.GateCount > 3 ? TLanes.Read(in Unsafe.Add(ref first, 3 * TLanes.Count)) : TLanes.Zero);
    }
}
