namespace Verify;

/// <summary>The equations of a chain of layers, on any number.</summary>
public static class DeepEquations
{
    /// <summary>The pre-activations a_l and outputs y_l of every layer, each [N,Widths[l]].</summary>
    public static (T[][] A, T[][] Y) Forward<TActivation, T>(DeepInputs<T> p) where TActivation : struct, IActivation where T : struct, IReal<T>
    {
        var (a, y) = (new T[p.Depth][], new T[p.Depth][]);
        var x = p.X;
        for (int l = 0; l < p.Depth; l++)
        {
            var (from, to) = (p.Widths[l], p.Widths[l + 1]);
            a[l] = new T[p.N * to];
            for (int i = 0; i < a[l].Length; i++) a[l][i] = T.Dot(p.B[l][i], p.W[l].AsSpan(i % to * from, from), x.AsSpan(i / to * from, from), from + 2);
            x = y[l] = a[l].Map(TActivation.Value);
        }
        return (a, y);
    }

    /// <summary>∂L/∂a_l = σ′(a_l)·(W_{l+1}ᵀ·∂L/∂a_{l+1}), from the top layer down (Rumelhart, Hinton and Williams 1986).</summary>
    /// <param name="p">What forward read.</param> <param name="a">What it gave.</param> <param name="y">What it gave.</param> <param name="d">[N,Widths[L]] ∂L/∂ the top layer's output.</param>
    public static DeepGradients<T> Backward<TActivation, T>(DeepInputs<T> p, T[][] a, T[][] y, T[] d) where TActivation : struct, IActivation where T : struct, IReal<T>
    {
        var (weights, gates) = (new T[p.Depth][], new T[p.Depth][]);
        for (int l = p.Depth - 1; l >= 0; l--)
        {
            var (from, to) = (p.Widths[l], p.Widths[l + 1]);
            gates[l] = [.. a[l].Zip(d, (at, arriving) => TActivation.Slope(at) * arriving)];
            var (wt, gt) = (Tensor.Transpose<T>(p.W[l], to, from), Tensor.Transpose<T>(gates[l], p.N, to));
            var xt = Tensor.Transpose<T>(l == 0 ? p.X : y[l - 1], p.N, from);
            weights[l] = new T[to * from];
            for (int i = 0; i < weights[l].Length; i++) weights[l][i] = T.Dot(T.Zero, gt.AsSpan(i / from * p.N, p.N), xt.AsSpan(i % from * p.N, p.N), p.N + 1);
            d = new T[p.N * from];
            for (int i = 0; i < d.Length; i++) d[i] = T.Dot(T.Zero, wt.AsSpan(i % from * to, to), gates[l].AsSpan(i / from * to, to), to + 1);
        }
        return new(d, weights, gates);
    }
}
