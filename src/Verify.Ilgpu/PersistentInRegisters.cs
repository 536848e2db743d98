using System.Numerics;
namespace Verify;

/// <summary>One launch for all steps, the hidden units shared out over the whole device: each thread keeps some rows of R, backward some columns, in registers, and the groups meet after each step.</summary>
/// <remarks>After Diamos et al., Persistent RNNs (ICML 2016). The form for an R that is too large for the shared memory of the device: registers take 128 KiB a multiprocessor, where ILGPU's static shared
/// memory takes 48 KiB a group. With 132 multiprocessors that is an LSTM's 1024 units in float32.</remarks>
public sealed class PersistentInRegisters<TCell, TReal, T>(IlgpuDevice device) : ResidentKernel<TCell, TReal, T, Careful, InRegisters<TReal>>(device)
    where TCell : struct, ICell<TCell> where TReal : unmanaged, IPortable<TReal, T> where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private protected override Residence Use(Residence whole) => whole;
}
