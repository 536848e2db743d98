using System.Numerics;
namespace Verify;

/// <summary>One launch for all steps, the hidden units shared out over the whole device: each group keeps its rows of R, backward its columns, in shared memory, and the groups meet after each step.</summary>
/// <remarks>After Diamos et al., Persistent RNNs (ICML 2016), with shared memory in place of registers. R is read from global memory once instead of once a step; what a step costs besides is the meeting.
/// Only as many groups are launched as the device runs at one time, so that none waits for one that cannot begin; a larger R is refused.</remarks>
public sealed class Persistent<TCell, TReal, T>(IlgpuDevice device) : ResidentKernel<TCell, TReal, T, Careful, InSharedMemory<TReal>>(device)
    where TCell : struct, ICell<TCell> where TReal : unmanaged, IPortable<TReal, T> where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private protected override Residence Use(Residence whole) => whole;
}
