using System.Numerics;
namespace Verify;

/// <summary>Matrix products in register tiles, the cell's own code on SIMD vectors, and sequences or units shared out over threads.</summary>
/// <remarks>2·T·N·G·H·(C+H) flops forward and twice that backward. A result's sum is in one order, whatever the shape and the number of threads, so the bits depend on neither.
/// The reserve holds the pre-activations; without one, forward writes less. Weights stay packed from call to call under the same <see cref="Inputs{T}.WeightsToken"/>. Nothing is allocated after the first call of a shape, unless calls overlap.</remarks>
public abstract class Tiled<TCell, T, TLanes> : Kernel<TCell, T>, IThreaded
    where TCell : struct, ICell<TCell> where T : unmanaged, IBinaryFloatingPointIeee754<T> where TLanes : struct, ILanes<TLanes, T>
{
    ForwardPass<TCell, T, TLanes>? idleForward;
    BackwardPass<TCell, T, TLanes>? idleBackward;

    public int Threads { get; set; } = Environment.ProcessorCount;

    public override string Method => "Tiled";

    protected override bool CallsMayOverlap => true;

    public override bool HasInference => true;

    public override long ReserveLength(Shape shape) => ForwardPass<TCell, T, TLanes>.ReserveLength(shape);

    protected override void Run(Inputs<T> inputs, Outputs<T> outputs)
    {
        var pass = Interlocked.Exchange(ref idleForward, null) ?? new();
        pass.Run(inputs, outputs, Threads);
        idleForward = pass;
    }

    protected override void RunBack(Inputs<T> inputs, Outputs<T> outputs, Upstream<T> upstream, Gradients<T> gradients)
    {
        var pass = Interlocked.Exchange(ref idleBackward, null) ?? new();
        pass.Run(inputs, outputs, upstream, gradients, Threads);
        idleBackward = pass;
    }
}

/// <summary><see cref="Tiled{TCell,T,TLanes}"/> in float32.</summary>
public sealed class Tiled<TCell> : Tiled<TCell, float, Lanes> where TCell : struct, ICell<TCell>
{
    /// <remarks>IEEE float32, with the declared and scanned errors of <see cref="Lanes"/>.</remarks>
    public override Arithmetic Arithmetic { get; } = Arithmetic.Float32 with { TanhUlps = Lanes.TanhUlps, ExpUlps = Lanes.ExpUlps };
}
