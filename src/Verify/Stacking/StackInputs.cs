namespace Verify;

/// <summary>What a stack of layers reads, the bottom layer first.</summary>
/// <param name="T">Steps.</param> <param name="N">Sequences.</param> <param name="C">Inputs of the bottom layer.</param>
/// <param name="X">[T,N,C]</param>
/// <param name="Layers">One or more, each with weights of its own.</param>
public sealed record StackInputs(int T, int N, int C, double[] X, IReadOnlyList<Layer> Layers)
{
    /// <summary>What layer <paramref name="layer"/> reads when the layer below it wrote <paramref name="x"/>.</summary>
    /// <param name="layer">0 is the bottom.</param> <param name="x">[T,N,C], C the hidden units of the layer below.</param>
    public Inputs<double> Of(int layer, double[] x)
    {
        var at = Layers[layer];
        return new(new(T, N, layer == 0 ? C : Layers[layer - 1].H, at.H), x, at.W, at.R, at.Bw, at.Br, at.H0, at.C0);
    }

    /// <summary>Refuses a number of kernels or of upstream gradients that is not the number of layers.</summary>
    /// <exception cref="ArgumentException">The counts differ, or there is no layer.</exception>
    public void Check(int count, string what)
    {
        if (Layers is null || Layers.Count == 0) throw new ArgumentException("Layers: expected at least 1 layer; given none.", nameof(Layers));
        if (count != Layers.Count) throw new ArgumentException($"{what}: expected one for each of {Layers.Count} layers; given {count}.", what);
    }
}
