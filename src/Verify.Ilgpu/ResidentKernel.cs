using System.Numerics;
using ILGPU;
namespace Verify;

/// <summary>A kernel whose groups keep R over all steps, in shared memory or in registers, however they share it out.</summary>
public abstract class ResidentKernel<TCell, TReal, T, TCare, TKept>(IlgpuDevice device) : ProductKernel<TCell, TReal, T, TCare>(device)
    where TCell : struct, ICell<TCell> where TReal : unmanaged, IPortable<TReal, T> where T : unmanaged, IBinaryFloatingPointIeee754<T> where TCare : struct, ICare where TKept : struct, IKept<TKept, TReal>
{
    Limits? limits;

    /// <summary>What the device runs at one time of both directions, asked once.</summary>
    Limits Both
    {
        get
        {
            if (limits is null) OnDevice(session => limits = new(Use(Residence.Of(session.Accelerator, Programs(session).Forward, Wanted)), Use(Residence.Of(session.Accelerator, Programs(session).Backward, Wanted))));
            return limits!;
        }
    }

    /// <summary>What of the device the kernel may use.</summary>
    private protected abstract Residence Use(Residence whole);

    public override string? Refuses(Shape shape)
    {
        if (Forward(new(shape)) is not { } ahead || Backward(new(shape)) is not { } back)
            return $"R has {TCell.GateCount} × {shape.H} rows of {shape.H} values, and a group keeps {Room}, in at most {Both.Forward.Groups} groups";
        return ((long)shape.T + 1) * Math.Max(ahead.Plane, back.Plane) <= Array.MaxLength ? null : $"its planes of states or gradients have more than {Array.MaxLength} values";
    }

    internal sealed override void LaunchForward(Session session, DeviceMemory memory, DeviceInputs<TReal> inputs, Sizes size)
    {
        var slicing = Forward(size)!.Value;
        var x = FromInputs(session, memory, inputs, size);
        Programs(session).Forward((slicing.Groups, slicing.Threads), inputs, x, Planes(memory, slicing, size.T + 1, size.H), memory.Zeros<int>(slicing.Teams * GridMeeting.Line), size, slicing);
    }

    internal sealed override void LaunchBackward(Session session, DeviceMemory memory, DeviceInputs<TReal> inputs, DeviceGradients<TReal> gradients, Sizes size)
    {
        var slicing = Backward(size)!.Value;
        var products = FromTrajectory(session, memory, inputs, size);
        Programs(session).Backward((slicing.Groups, slicing.Threads), inputs, gradients, products, Planes(memory, slicing, size.T, TCell.GateCount * size.H), memory.Zeros<int>(slicing.Teams * GridMeeting.Line), size, slicing);
    }

    static bool InRegisters => TKept.Patches > 0;

    /// <summary>Threads of a group, if the device allows.</summary>
    static int Wanted => InRegisters ? RegisterProduct.Threads : SliceProduct.Threads;

    string Room => InRegisters ? $"{Both.Forward.Threads * RegisterProduct.Values(Interop.SizeOf<TReal>())} values in registers" : $"{SliceProduct.Room(Interop.SizeOf<TReal>()) * Quad<TReal>.Size} values in shared memory";

    Slicing? Forward(Sizes size) => Slicing.For(size.H, size.N, TCell.GateCount, size.H, Both.Forward, Interop.SizeOf<TReal>(), InRegisters);

    Slicing? Backward(Sizes size) => Slicing.For(size.H, size.N, 1, TCell.GateCount * size.H, Both.Backward, Interop.SizeOf<TReal>(), InRegisters);

    static ResidentPrograms<TCell, TReal, TCare, TKept> Programs(Session session) => session.Get(accelerator => new ResidentPrograms<TCell, TReal, TCare, TKept>(accelerator));

    /// <summary>Planes of rows, zeros where a row is filled up.</summary>
    static ArrayView<TReal> Planes(DeviceMemory memory, Slicing slicing, int count, int length) =>
        slicing.Width == length ? memory.Room<T, TReal>(count * slicing.Plane) : memory.Zeros<TReal>(count * slicing.Plane);

    sealed record Limits(Residence Forward, Residence Backward);
}
