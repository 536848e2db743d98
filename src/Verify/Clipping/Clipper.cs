using System.Numerics;
namespace Verify;

/// <summary>A way of keeping gradients under a threshold: the remedy against explosion (Pascanu, Mikolov and Bengio 2013).</summary>
/// <remarks>This face speaks float64 to laws; write a clipper by inheriting <see cref="Clipper{T}"/>. A gradient that holds a NaN or an ∞ is
/// left as it is and reported: there is no finite multiple of it that means anything.</remarks>
public abstract class Clipper : Subject
{
    /// <summary>What is kept under the threshold.</summary>
    public abstract Measure Measure { get; }

    /// <summary>Added to a norm before the threshold is divided by it; a norm closer than this to the threshold is scaled too.</summary>
    public virtual double Epsilon => 0;

    /// <summary>Clips copies.</summary>
    /// <param name="gradients">Tensors of any lengths.</param> <param name="threshold">Positive and finite.</param>
    /// <exception cref="ArgumentNullException">A tensor is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The threshold is not positive and finite.</exception>
    public abstract (double[][] Clipped, ClipReport Report) Clip(double[][] gradients, double threshold);
}

/// <summary>A clipper that computes in <typeparamref name="T"/>, float or double.</summary>
public abstract class Clipper<T> : Clipper where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    static string Precision => typeof(T) == typeof(float) ? "float32" : "float64";
    public override string Name => $"{CellNames.Bare(GetType())}/{Precision}";
    public override Arithmetic Arithmetic => typeof(T) == typeof(float) ? Arithmetic.Float32 : Arithmetic.Float64;

    /// <summary>Clips in place. Arguments are sound and every value is finite.</summary>
    /// <returns>Whether anything was changed.</returns>
    protected abstract bool Run(T[][] gradients, T threshold, Scaled<T> size);

    /// <summary>The size that <see cref="Clipper.Measure"/> names, without overflow.</summary>
    protected virtual Scaled<T> Size(T[][] gradients) => Norms.Of(gradients, Measure);

    /// <summary>Clips in place.</summary>
    /// <param name="gradients">Tensors of any lengths.</param> <param name="threshold">Positive and finite.</param>
    /// <exception cref="ArgumentNullException">A tensor is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The threshold is not positive and finite.</exception>
    public ClipReport Clip(T[][] gradients, T threshold)
    {
        ArgumentNullException.ThrowIfNull(gradients);
        if (!(threshold > T.Zero) || !T.IsFinite(threshold))
            throw new ArgumentOutOfRangeException(nameof(threshold), threshold, $"threshold: expected a positive finite number; given {threshold}.");
        for (int k = 0; k < gradients.Length; k++)
        {
            if (gradients[k] is null) throw new ArgumentNullException(nameof(gradients), $"gradients[{k}]: expected an array; given null.");
            int bad = Array.FindIndex(gradients[k], g => !T.IsFinite(g));
            if (bad >= 0) return new(double.NaN, false, (k, bad));
        }
        var size = Size(gradients);
        return new(double.CreateTruncating(size.Fraction) * Math.Pow(2, size.Exponent), Run(gradients, threshold, size), null);
    }

    public sealed override (double[][] Clipped, ClipReport Report) Clip(double[][] gradients, double threshold)
    {
        ArgumentNullException.ThrowIfNull(gradients);
        T[]?[] narrow = [.. gradients.Select(tensor => tensor?.Map(T.CreateTruncating))];
        var report = Clip(narrow!, T.CreateTruncating(threshold));
        return ([.. narrow.Select(tensor => tensor!.Map(double.CreateTruncating))], report);
    }
}
