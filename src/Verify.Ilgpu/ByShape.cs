using System.Numerics;
namespace Verify;

/// <summary>The kernel that a table names for the shape: the one to use where no other is asked for.</summary>
/// <remarks>See <see cref="KernelTable"/>. Since kernels add in different orders, a part of a problem need not give the bits of the whole.</remarks>
public sealed class ByShape<TCell, TReal, T>(IlgpuDevice device) : IlgpuKernel<TCell, TReal, T>(device)
    where TCell : struct, ICell<TCell> where TReal : unmanaged, IPortable<TReal, T> where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    readonly IlgpuKernel<TCell, TReal, T>[] kernels =
        [new WholeSequence<TCell, TReal, T>(device), new Persistent<TCell, TReal, T>(device), new PersistentInRegisters<TCell, TReal, T>(device), new ProductEachStep<TCell, TReal, T>(device), new EachStep<TCell, TReal, T>(device)];

    /// <summary>Asked for when the kernel is made, so that a table that cannot be read is refused before anything runs.</summary>
    readonly IReadOnlyList<KernelRow> rows = KernelTable.Rows;

    public override Arithmetic Arithmetic => base.Arithmetic with { OrderFollowsShape = true };

    /// <remarks>Asks the kernels before the device is busy with this one, since they may ask the device.</remarks>
    public override string? Refuses(Shape shape) => For(shape).Refuses(shape);

    internal override void LaunchForward(Session session, DeviceMemory memory, DeviceInputs<TReal> inputs, Sizes size) => For(size).LaunchForward(session, memory, inputs, size);

    internal override void LaunchBackward(Session session, DeviceMemory memory, DeviceInputs<TReal> inputs, DeviceGradients<TReal> gradients, Sizes size) => For(size).LaunchBackward(session, memory, inputs, gradients, size);

    internal override void LaunchSums(Session session, DeviceMemory memory, DeviceInputs<TReal> inputs, DeviceGradients<TReal> trace, DeviceSums<TReal> to, Sizes size) => For(size).LaunchSums(session, memory, inputs, trace, to, size);

    /// <summary>The first kernel named for the shape that takes it.</summary>
    IlgpuKernel<TCell, TReal, T> For(Shape shape) =>
        rows.Where(row => row.Fits(shape)).Select(row => kernels.First(kernel => kernel.Method == row.Kernel)).First(kernel => kernel.Refuses(shape) is null);

    IlgpuKernel<TCell, TReal, T> For(Sizes size) => For(new Shape(size.T, size.N, size.C, size.H));
}
