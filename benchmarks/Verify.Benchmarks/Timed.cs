using System.Diagnostics;
using System.Numerics;
namespace Verify;

/// <summary>A kernel with the buffers of one workload in its own number, ready to be run, timed and judged.</summary>
/// <remarks>Where the kernel runs on a device with a memory of its own, the arrays lie there while it is timed, as a peer's do; results are fetched to be judged. A pass ends when the device has done it.</remarks>
public abstract class Timed : IContestant, IDisposable
{
    const double MostJudged = 1e10;

    /// <summary>The kernel.</summary>
    public abstract Kernel Kernel { get; }

    public string Name => Kernel.Name;

    public bool IsCompiledAsItRuns => true;

    /// <summary>Runs a pass once; a forward pass alone as inference, where the kernel has a form for that: nothing is kept, and the weights are promised to be constant.</summary>
    public abstract void Run(Pass pass);

    /// <summary>Judges what the last pass left in the buffers, by the residual laws.</summary>
    public abstract Verdict Check(Pass pass);

    /// <summary>How large a sample of a workload is judged: one unit in so many, so that a judgement takes some 10¹⁰ multiplications at most; 1 for what can be judged whole.</summary>
    /// <param name="flops">Of its forward pass.</param>
    public static int Every(double flops) => Math.Max(1, (int)Math.Ceiling(flops / 2 / MostJudged));

    /// <summary>Frees what lies on a device.</summary>
    public abstract void Dispose();

    public double Sample(Pass pass, int repeats)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < repeats; i++) Run(pass);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds / repeats;
    }

    /// <summary>The kernel on inputs drawn for its cell: isometric, so that late steps still depend on early ones.</summary>
    /// <exception cref="ArgumentException">The kernel does not inherit <see cref="Kernel{TCell,T}"/>.</exception>
    public static Timed Of(Kernel kernel, Shape shape)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        for (var type = kernel.GetType(); type is not null; type = type.BaseType)
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Kernel<,>))
                return (Timed)Activator.CreateInstance(typeof(Timed<,>).MakeGenericType(type.GetGenericArguments()), kernel, shape)!;
        throw new ArgumentException($"{kernel}: expected a class that inherits Kernel<TCell, T>.", nameof(kernel));
    }
}

/// <summary>A kernel of a known cell and number with its buffers.</summary>
sealed class Timed<TCell, T> : Timed where TCell : struct, ICell<TCell> where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    readonly Kernel<TCell, T> kernel;
    readonly Inputs<T> inputs, constant;
    readonly Upstream<T> upstream;
    readonly Outputs<T> outputs, alone;
    readonly Gradients<T> gradients;
    readonly ISettled<T>? settled;

    public Timed(Kernel<TCell, T> kernel, Shape shape)
    {
        this.kernel = kernel;
        var (steps, N, C, H) = shape;
        int gates = TCell.GateCount * H, memory = TCell.HasMemory ? N * H : 0;
        var draw = new Problem(shape, Regime.Isometric, 1, Seed: 1);
        inputs = new Inputs<double>(shape, draw.Draw("x", steps * N * C, 1), draw.Draw("W", gates * C, Math.Sqrt(3.0 / C)), draw.Draw("R", gates * H, Math.Sqrt(3.0 / H)), draw.Draw("bW", gates, 0.5),
            draw.Draw("bR", gates, 0.5), draw.Draw("h0", N * H, 1), draw.Draw("c0", memory, 1)).Map(Narrow);
        upstream = new Upstream<double>(draw.Draw("dy", steps * N * H, 1), draw.Draw("dhn", N * H, 1), draw.Draw("dcn", memory, 1)).Map(Narrow);
        outputs = Outputs<T>.For(shape, kernel.Cell, T.NaN, kernel.ReserveLength(shape));
        (constant, alone) = kernel.HasInference ? (inputs with { WeightsToken = new() }, outputs with { Reserve = [] }) : (inputs, outputs);
        gradients = Gradients<T>.For(shape, kernel.Cell, T.NaN);
        settled = steps * N == 0 || kernel.Refuses(shape) is not null ? null : kernel.Settle(inputs, upstream);
    }

    public override Kernel Kernel => kernel;

    public override void Run(Pass pass)
    {
        if (settled is not null)
        {
            settled.Forward();
            if (pass == Pass.Training) settled.Backward();
        }
        else if (pass == Pass.Forward) kernel.Forward(constant, alone);
        else
        {
            kernel.Forward(inputs, outputs);
            kernel.Backward(inputs, outputs, upstream, gradients);
        }
    }

    public override void Dispose() => settled?.Dispose();

    public override Verdict Check(Pass pass)
    {
        settled?.Read(outputs, pass == Pass.Training ? gradients : null);
        int every = Every(new Workload("", inputs.Shape).Flops(kernel.Cell, Pass.Forward));
        var (p, y) = (inputs.Map(Wide), outputs.Map(Wide));
        var forward = Residual.Forward(kernel, p, y, every);
        return forward.IsBroken || pass == Pass.Forward ? forward : Residual.Backward(kernel, p, y, upstream.Map(Wide), gradients.Map(Wide), every);
    }

    static T Narrow(double value) => T.CreateTruncating(value);

    static double Wide(T value) => double.CreateTruncating(value);
}
