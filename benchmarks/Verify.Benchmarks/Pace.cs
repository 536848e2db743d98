using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
namespace Verify;

/// <summary>A piece of work that never changes: how long it takes tells how fast the machine is just now.</summary>
/// <remarks>Half of it multiplies in registers and half with a matrix that the second level of cache holds, as recurrent kernels do. What other guests of a machine take away cannot be seen from inside,
/// and stays for seconds or minutes: two runs of one kernel then differ by more than the rounds of either. Timed in turn with the kernels, this work differs along.</remarks>
/// <param name="threads">How many threads do it, each all of it.</param>
sealed class Pace(int threads)
{
    const int Rounds = 200_000, Size = 256, Products = 150;
    static readonly float[] Matrix = new float[Size * Size], Vector = new float[Size];

    /// <summary>Milliseconds that it takes now.</summary>
    public double Sample() => 1000 * MachineLimits.Seconds(threads, _ => MachineLimits.Multiply(Rounds) + Product(Matrix, Vector));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static float Product(ReadOnlySpan<float> matrix, ReadOnlySpan<float> vector)
    {
        var sum = Vector512<float>.Zero;
        for (int again = 0; again < Products; again++)
            for (int row = 0; row < matrix.Length; row += Size)
            {
                var (a, b, c, d) = (Vector512<float>.Zero, Vector512<float>.Zero, Vector512<float>.Zero, Vector512<float>.Zero);
                for (int k = 0; k < Size; k += 64)
                {
                    a = Vector512.FusedMultiplyAdd(Vector512.Create(matrix[(row + k)..]), Vector512.Create(vector[k..]), a);
                    b = Vector512.FusedMultiplyAdd(Vector512.Create(matrix[(row + k + 16)..]), Vector512.Create(vector[(k + 16)..]), b);
                    c = Vector512.FusedMultiplyAdd(Vector512.Create(matrix[(row + k + 32)..]), Vector512.Create(vector[(k + 32)..]), c);
                    d = Vector512.FusedMultiplyAdd(Vector512.Create(matrix[(row + k + 48)..]), Vector512.Create(vector[(k + 48)..]), d);
                }
                sum += a + b + c + d;
            }
        return Vector512.Sum(sum);
    }
}
