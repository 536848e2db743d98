using System.Numerics;
using System.Runtime.InteropServices;
namespace Verify;

/// <summary>Dot products of float64 spans together with the sum of their magnitudes, in SIMD.</summary>
public static class Products
{
    /// <summary>Σ aᵢ·bᵢ and Σ |aᵢ·bᵢ|.</summary>
    /// <param name="a">[n]</param> <param name="b">[n]</param>
    public static (double Sum, double Size) Of(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var (sums, sizes) = (Vector<double>.Zero, Vector<double>.Zero);
        int i = 0;
        if (a.Length >= Vector<double>.Count)
        {
            var va = MemoryMarshal.Cast<double, Vector<double>>(a);
            var vb = MemoryMarshal.Cast<double, Vector<double>>(b);
            for (int k = 0; k < va.Length; k++)
            {
                var product = va[k] * vb[k];
                sums += product;
                sizes += Vector.Abs(product);
            }
            i = va.Length * Vector<double>.Count;
        }
        double sum = Vector.Sum(sums), size = Vector.Sum(sizes);
        for (; i < a.Length; i++)
        {
            double product = a[i] * b[i];
            sum += product;
            size += Math.Abs(product);
        }
        return (sum, size);
    }
}
