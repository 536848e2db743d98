using System.Numerics;
namespace Verify;

/// <summary>One launch for all steps, the batch shared out: each group has some sequences and all of R in shared memory, so that no group waits for another.</summary>
/// <remarks>The form for few hidden units, as many as 48 KiB hold all rows of R for, beside the parts of sums: an LSTM's 48 in float32.</remarks>
public sealed class WholeSequence<TCell, TReal, T>(IlgpuDevice device) : ResidentKernel<TCell, TReal, T, Careful, InSharedMemory<TReal>>(device)
    where TCell : struct, ICell<TCell> where TReal : unmanaged, IPortable<TReal, T> where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private protected override Residence Use(Residence whole) => whole with { Groups = 1 };
}
