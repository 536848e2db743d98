using System.Numerics;
namespace Verify;

/// <summary>Checks of the arrays that cross the kernel contract, and the words of their refusals.</summary>
public static class Tensor
{
    /// <summary>Refuses an array that is missing, has the wrong number of values, or holds a NaN where that is asked.</summary>
    /// <param name="values">Row-major.</param> <param name="name">The argument's name.</param>
    /// <param name="axes">The expected axes in letters, <c>[T,N,C]</c> for instance.</param> <param name="sizes">Their sizes.</param>
    /// <param name="refuseNaN">Whether a NaN is an error.</param>
    /// <exception cref="ArgumentNullException">The array is missing.</exception>
    /// <exception cref="ArgumentException">Its length is wrong, or a NaN was found.</exception>
    public static void Check<T>(T[]? values, string name, string axes, ReadOnlySpan<int> sizes, bool refuseNaN = false) where T : struct
    {
        long count = 1;
        foreach (int size in sizes) count *= size;
        if (values is null) throw new ArgumentNullException(name, $"{name}: expected {Expected(axes, sizes)}, {count} values; given null.");
        if (values.Length != count) throw new ArgumentException($"{name}: expected {Expected(axes, sizes)}, {count} values; given {values.Length}.", name);
        if (!refuseNaN) return;
        for (int i = 0; i < values.Length; i++)
            if (values[i] is double.NaN or float.NaN)
                throw new ArgumentException($"{name}: expected numbers in {Expected(axes, sizes)}; given NaN at {Named("", i, sizes)}.", name);
    }

    static string Expected(string axes, ReadOnlySpan<int> sizes) => $"{axes} = [{string.Join(',', sizes.ToArray())}]";

    /// <summary>The indices, one per axis, of a flat row-major index.</summary>
    public static int[] Place(int index, ReadOnlySpan<int> sizes)
    {
        var place = new int[sizes.Length];
        for (int axis = sizes.Length - 1; axis >= 0; axis--) (index, place[axis]) = Math.DivRem(index, Math.Max(1, sizes[axis]));
        return place;
    }

    /// <summary>A value's name, <c>Y[3,0,2]</c> for instance.</summary>
    public static string Named(string tensor, int index, ReadOnlySpan<int> sizes) => $"{tensor}[{string.Join(',', Place(index, sizes))}]";

    /// <summary>Every value through <paramref name="map"/>.</summary>
    public static TTo[] Map<TFrom, TTo>(this TFrom[] values, Func<TFrom, TTo> map)
    {
        var mapped = new TTo[values.Length];
        for (int i = 0; i < mapped.Length; i++) mapped[i] = map(values[i]);
        return mapped;
    }

    /// <summary>[columns,rows] from [rows,columns].</summary>
    public static T[] Transpose<T>(ReadOnlySpan<T> matrix, int rows, int columns)
    {
        var transposed = new T[matrix.Length];
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < columns; j++) transposed[j * rows + i] = matrix[i * columns + j];
        return transposed;
    }
}
