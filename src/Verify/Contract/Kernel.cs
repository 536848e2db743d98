namespace Verify;

/// <summary>One way of running one cell over [T,N,·], forward and backward: the thing under test and the thing timed.</summary>
/// <remarks>This face speaks float64 to laws, whatever the kernel computes in: float32 goes in and out without loss, and what a kernel does to
/// the arrays that it was given is seen by the caller. Write a kernel by inheriting <see cref="Kernel{TCell,T}"/>.</remarks>
public abstract class Kernel : Subject
{
    /// <summary>The cell that it runs.</summary>
    public abstract Cell Cell { get; }

    /// <summary><c>float32</c> or <c>float64</c>.</summary>
    public abstract string Precision { get; }

    /// <summary>Whether its time says anything about speed; not on a device that watches every load and store.</summary>
    public virtual bool CanBeTimed => true;

    /// <summary>The kernel's own name, without cell, precision and device.</summary>
    public virtual string Method => CellNames.Bare(GetType());

    public override string Name => $"{Method}/{Cell}/{Precision}/{Device}";

    /// <summary>What it hands out besides its results.</summary>
    public virtual Trace Trace => Trace.Whole;

    /// <summary>Whether its forward pass has a form for inference: it runs with an empty reserve too, for a caller who wants no backward pass, and may keep what it made of weights under a <see cref="Inputs{T}.WeightsToken"/>.</summary>
    public virtual bool HasInference => false;

    /// <summary>Why it cannot run this shape, or null if it can.</summary>
    public virtual string? Refuses(Shape shape) => null;

    /// <summary>Whether a NaN in what it is given is an error; off by default, since a NaN is a legitimate sight in training.</summary>
    public bool RefusesNaN { get; init; }

    /// <summary>The forward pass, into poisoned arrays of its own or into <paramref name="into"/>.</summary>
    /// <exception cref="ArgumentException">An argument does not fit; nothing was run.</exception>
    public abstract Outputs<double> Forward(Inputs<double> inputs, Outputs<double>? into = null);

    /// <summary>The backward pass through time, into poisoned arrays of its own or into <paramref name="into"/>.</summary>
    /// <param name="inputs">What the forward pass read.</param> <param name="outputs">What it wrote, reserve included.</param>
    /// <param name="upstream">∂L/∂ of what it wrote.</param> <param name="into">Where the results go.</param>
    /// <exception cref="ArgumentException">An argument does not fit; nothing was run.</exception>
    public abstract Gradients<double> Backward(Inputs<double> inputs, Outputs<double> outputs, Upstream<double> upstream, Gradients<double>? into = null);
}
