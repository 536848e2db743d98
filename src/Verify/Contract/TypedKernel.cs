using System.Numerics;
using System.Runtime.CompilerServices;
namespace Verify;

/// <summary>The contract to inherit: a kernel for <typeparamref name="TCell"/> that computes in <typeparamref name="T"/>, float or double.</summary>
public abstract class Kernel<TCell, T> : Kernel where TCell : struct, ICell<TCell> where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public sealed override Cell Cell => Cell.Of<TCell>();
    public sealed override string Precision => typeof(T) == typeof(float) ? "float32" : "float64";

    /// <remarks>IEEE arithmetic with elementary functions good to 2 ulps, unless the kernel says otherwise.</remarks>
    public override Arithmetic Arithmetic => typeof(T) == typeof(float) ? Arithmetic.Float32 : Arithmetic.Float64;

    readonly Lock calls = new();

    /// <summary>Whether calls on one instance may overlap; where they may not, each waits for the one before. Between calls anything may run, so what backward needs of forward belongs into the outputs.</summary>
    protected virtual bool CallsMayOverlap => false;

    /// <summary>How many values the kernel wants to keep from forward to backward.</summary>
    public virtual long ReserveLength(Shape shape) => 0;

    /// <summary>Writes every value of <paramref name="outputs"/>. Arguments fit; T or N may be 0.</summary>
    protected abstract void Run(Inputs<T> inputs, Outputs<T> outputs);

    /// <summary>Writes every value of <paramref name="gradients"/>, adding to nothing that was there. Arguments fit; T or N may be 0.</summary>
    protected abstract void RunBack(Inputs<T> inputs, Outputs<T> outputs, Upstream<T> upstream, Gradients<T> gradients);

    /// <summary>Brings a workload to a device that has a memory of its own, for timing; null if the kernel runs where the arrays are. Arguments fit, T and N are at least 1.</summary>
    public virtual ISettled<T>? Settle(Inputs<T> inputs, Upstream<T> upstream) => null;

    /// <summary>The forward pass in the kernel's own number, into arrays made beforehand.</summary>
    /// <exception cref="ArgumentException">An argument does not fit; nothing was run.</exception>
    public void Forward(Inputs<T> inputs, Outputs<T> outputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(outputs);
        inputs.Check(Cell, RefusesNaN);
        outputs.Check(inputs.Shape, Cell, HasInference && outputs.Reserve is { Length: 0 } ? 0 : ReserveLength(inputs.Shape));
        if (Refuses(inputs.Shape) is { } why) throw new RefusedException(Name, inputs.Shape, why, nameof(inputs));
        if (CallsMayOverlap) Run(inputs, outputs);
        else
            lock (calls) Run(inputs, outputs);
    }

    /// <summary>The backward pass in the kernel's own number, into arrays made beforehand.</summary>
    /// <exception cref="ArgumentException">An argument does not fit; nothing was run.</exception>
    public void Backward(Inputs<T> inputs, Outputs<T> outputs, Upstream<T> upstream, Gradients<T> gradients)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(outputs);
        ArgumentNullException.ThrowIfNull(upstream);
        ArgumentNullException.ThrowIfNull(gradients);
        inputs.Check(Cell, RefusesNaN);
        outputs.Check(inputs.Shape, Cell, ReserveLength(inputs.Shape));
        upstream.Check(inputs.Shape, Cell);
        gradients.Check(inputs.Shape, Cell);
        if (Refuses(inputs.Shape) is { } why) throw new RefusedException(Name, inputs.Shape, why, nameof(inputs));
        if (CallsMayOverlap) RunBack(inputs, outputs, upstream, gradients);
        else
            lock (calls) RunBack(inputs, outputs, upstream, gradients);
    }

    public sealed override Outputs<double> Forward(Inputs<double> inputs, Outputs<double>? into = null)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        inputs.Check(Cell, RefusesNaN);
        into ??= Outputs<double>.For(inputs.Shape, Cell, double.NaN, ReserveLength(inputs.Shape));
        if (typeof(T) == typeof(double))
        {
            Forward((Inputs<T>)(object)inputs, (Outputs<T>)(object)into);
            return into;
        }
        var (narrowInputs, narrowOutputs) = (Narrow(inputs), into.Map(Narrow));
        Forward(narrowInputs, narrowOutputs);
        Reveal(narrowInputs.Arrays, inputs.Arrays);
        Widen([.. narrowOutputs.Arrays, ("", narrowOutputs.Reserve)], [.. into.Arrays, ("", into.Reserve)]);
        return into;
    }

    public sealed override Gradients<double> Backward(Inputs<double> inputs, Outputs<double> outputs, Upstream<double> upstream, Gradients<double>? into = null)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(outputs);
        ArgumentNullException.ThrowIfNull(upstream);
        inputs.Check(Cell, RefusesNaN);
        into ??= Gradients<double>.For(inputs.Shape, Cell, double.NaN);
        if (typeof(T) == typeof(double))
        {
            Backward((Inputs<T>)(object)inputs, (Outputs<T>)(object)outputs, (Upstream<T>)(object)upstream, (Gradients<T>)(object)into);
            return into;
        }
        var (narrowInputs, narrowOutputs, narrowUpstream, narrowGradients) = (Narrow(inputs), outputs.Map(Narrow), upstream.Map(Narrow), into.Map(Narrow));
        Backward(narrowInputs, narrowOutputs, narrowUpstream, narrowGradients);
        Reveal(narrowInputs.Arrays, inputs.Arrays);
        Reveal(narrowOutputs.Arrays, outputs.Arrays);
        Reveal(narrowUpstream.Arrays, upstream.Arrays);
        Widen([.. narrowGradients.Arrays, .. narrowGradients.Trace], [.. into.Arrays, .. into.Trace]);
        return into;
    }

    static T Narrow(double value) => T.CreateTruncating(value);

    static readonly ConditionalWeakTable<double[], T[]> narrowed = [];

    /// <summary>In the kernel's own number; the same array comes to it as the same array each time, since kernels are tempted to know one again.</summary>
    static Inputs<T> Narrow(Inputs<double> p) =>
        new(p.Shape, Narrow(p.X), Narrow(p.W), Narrow(p.R), Narrow(p.Bw), Narrow(p.Br), Narrow(p.H0), Narrow(p.C0)) { WeightsToken = p.WeightsToken };

    static T[] Narrow(double[] wide)
    {
        var narrow = narrowed.GetValue(wide, static array => new T[array.Length]);
        for (int i = 0; i < wide.Length; i++) narrow[i] = Narrow(wide[i]);
        return narrow;
    }

    static void Widen(IEnumerable<(string, T[] Values)> from, IEnumerable<(string, double[] Values)> to)
    {
        foreach (var ((_, narrow), (_, wide)) in from.Zip(to))
            for (int i = 0; i < narrow.Length; i++) wide[i] = double.CreateTruncating(narrow[i]);
    }

    /// <summary>Writes back what the kernel changed in arrays that it should only have read.</summary>
    static void Reveal(IEnumerable<(string, T[] Values)> left, IEnumerable<(string, double[] Values)> given)
    {
        foreach (var ((_, narrow), (_, wide)) in left.Zip(given))
            for (int i = 0; i < narrow.Length; i++)
                if (!narrow[i].Equals(Narrow(wide[i]))) wide[i] = double.CreateTruncating(narrow[i]);
    }
}
