using ILGPU;
namespace Verify;

/// <summary>Where the parts of sums lie in shared memory: for every worker's block of rows and sequences, and every lane that shares it.</summary>
/// <param name="deep">Sequences in a block.</param> <param name="perSum">From the parts of one row and sequence to those of the next.</param> <param name="perWorker">From one worker's block to the next.</param>
/// <param name="perPart">From one part of a sum to the next.</param> <param name="count">How many there are of each sum.</param>
readonly struct PartialSums(int deep, int perSum, int perWorker, int perPart, int count)
{
    public readonly int Deep = deep, PerSum = perSum, PerWorker = perWorker, PerPart = perPart, Count = count;

    /// <summary>The sum for a row and a sequence of a worker's block, its parts in one order whatever the shape.</summary>
    public static T Of<T>(ArrayView<T> parts, PartialSums at, int worker, int row, int sequence) where T : unmanaged, IReal<T>
    {
        int first = (row * at.Deep + sequence) * at.PerSum + worker * at.PerWorker;
        var sum = parts[first];
        for (int part = 1; part < at.Count; part++) sum += parts[first + part * at.PerPart];
        return sum;
    }
}
