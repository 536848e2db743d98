namespace ILGPU.Algorithms.RadixSortOperations;

/// <summary>How a radix sort sees a value: as a number of bits, the least first.</summary>
public interface IRadixSortOperation<T> where T : struct
{
    int NumBits { get; }
    T DefaultValue { get; }

    /// <summary>The bits of a value from <paramref name="shift"/> on, as many as the mask has.</summary>
    int ExtractRadixBits(T value, int shift, int bitMask);
}
