using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
namespace Verify;

/// <summary>The equations as one would write them, every expression behind a name: a mutant changes one of them and nothing else.</summary>
/// <remarks>Computes in <typeparamref name="TReal"/>, whose bits are those of <typeparamref name="T"/>. Without a change it is a correct kernel, which the
/// tests hold every law against, so that a mutant dies of its fault and not of this class.</remarks>
public abstract class Faulty<TCell, TReal, T> : Kernel<TCell, T>, IMutant
    where TCell : struct, ICell<TCell> where TReal : unmanaged, IReal<TReal> where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    protected override bool CallsMayOverlap => true;

    public virtual string? Equivalent => null;

    /// <summary>A forward pass over all steps.</summary>
    protected virtual void Forward(Inputs<TReal> p, Outputs<TReal> y)
    {
        var (steps, N, _, H) = p.Shape;
        for (int t = 0; t < steps; t++)
            for (int n = 0; n < N; n++)
                for (int u = 0; u < H; u++)
                {
                    var (x, r, s) = Read(p, y, t, n, u);
                    Write(y, (t * N + n) * H + u, Step(x, r, s));
                }
        Finish(p, y);
    }

    /// <summary>A backward pass over all steps, the last one first.</summary>
    protected virtual void Backward(Inputs<TReal> p, Outputs<TReal> y, Upstream<TReal> d, Gradients<TReal> g)
    {
        foreach (var (_, values) in g.Arrays) Array.Clear(values);
        d.Hn.CopyTo(g.H0, 0);
        d.Cn.CopyTo(g.C0, 0);
        for (int t = p.Shape.T - 1; t >= 0; t--)
            for (int n = 0; n < p.Shape.N; n++) BackStep(p, y, d, g, t, n);
    }

    /// <summary>Everything that step t of sequence n gives backward; H0 and C0 hold what is carried on.</summary>
    protected virtual void BackStep(Inputs<TReal> p, Outputs<TReal> y, Upstream<TReal> d, Gradients<TReal> g, int t, int n)
    {
        var (_, N, C, H) = p.Shape;
        int rows = TCell.GateCount * H, row = t * N + n;
        for (int u = 0; u < H; u++)
        {
            int at = row * H + u, i = n * H + u;
            var (x, r, s) = Read(p, y, t, n, u);
            var arriving = Arriving(d, g, t, at, i);
            var back = Back(x, r, s, arriving);
            g.StateH[at] = arriving.H;
            if (TCell.HasMemory) g.StateC[at] = arriving.C;
            Put(back.X, g.GateX, row * rows + u, H);
            if (!TCell.Additive) Put(back.R, g.GateR, row * rows + u, H);
            g.H0[i] = back.S.H;
            if (TCell.HasMemory) g.C0[i] = back.S.C;
        }
        var input = Paired(Sum.W, p, y, t, n);
        var before = Paired(Sum.R, p, y, t, n);
        var (dX, dW, dR, dH) = (g.X, g.W, g.R, g.H0);
        for (int j = 0; j < rows; j++)
        {
            var (gx, gr) = (g.GateX[row * rows + j], g.Recurrent[row * rows + j]);
            g.Bw[j] = Add(g.Bw[j], Term(Sum.Bw, p.Shape, t, n, j, gx));
            g.Br[j] = Add(g.Br[j], Term(Sum.Br, p.Shape, t, n, j, gr));
            for (int k = 0; k < C; k++)
            {
                dW[j * C + k] = Add(dW[j * C + k], Term(Sum.W, p.Shape, t, n, j, gx * input[k]));
                dX[row * C + k] = Add(dX[row * C + k], Term(Sum.X, p.Shape, t, n, j, gx * Weight(Sum.X, p, j, k)));
            }
            for (int k = 0; k < H; k++)
            {
                dR[j * H + k] = Add(dR[j * H + k], Term(Sum.R, p.Shape, t, n, j, gr * before[k]));
                dH[n * H + k] = Add(dH[n * H + k], Term(Sum.Carry, p.Shape, t, n, j, gr * Weight(Sum.Carry, p, j, k)));
            }
        }
    }

    /// <summary>Both products of unit u at step t, and its state before.</summary>
    protected (Gates<TReal> X, Gates<TReal> R, State<TReal> S) Read(Inputs<TReal> p, Outputs<TReal> y, int t, int n, int u)
    {
        var h = Hidden(p, y, t, n);
        return (Rows(p.W, p.Bw, Input(p, t, n), u, p.Shape.H), Rows(p.R, p.Br, h, u, p.Shape.H), new(h[u], TCell.HasMemory ? Memory(p, y, t, n)[u] : TReal.Zero));
    }

    /// <summary>x of step t, [C].</summary>
    protected virtual ReadOnlySpan<TReal> Input(Inputs<TReal> p, int t, int n) => p.X.AsSpan((t * p.Shape.N + n) * p.Shape.C, p.Shape.C);

    /// <summary>h before step t, [H].</summary>
    protected virtual ReadOnlySpan<TReal> Hidden(Inputs<TReal> p, Outputs<TReal> y, int t, int n) => Before(p.H0, y.Y, p.Shape, t - 1, n);

    /// <summary>c before step t, [H].</summary>
    protected virtual ReadOnlySpan<TReal> Memory(Inputs<TReal> p, Outputs<TReal> y, int t, int n) => Before(p.C0, y.C, p.Shape, t - 1, n);

    /// <summary>The state after a step, the first one where that is negative.</summary>
    protected static ReadOnlySpan<TReal> Before(TReal[] first, TReal[] later, Shape shape, int step, int n) =>
        (step < 0 ? first.AsSpan() : later.AsSpan(step * shape.N * shape.H)).Slice(n * shape.H, shape.H);

    /// <summary>Row·vector + bias, a row per gate.</summary>
    protected virtual Gates<TReal> Rows(TReal[] matrix, TReal[] bias, ReadOnlySpan<TReal> vector, int u, int H)
    {
        var sums = (Span<TReal>)stackalloc TReal[4];
        for (int gate = 0; gate < TCell.GateCount; gate++)
            sums[gate] = Product(bias[gate * H + u], matrix.AsSpan((gate * H + u) * vector.Length, vector.Length), vector);
        return new(sums[0], sums[1], sums[2], sums[3]);
    }

    /// <summary>bias + Σ weights·vector.</summary>
    protected virtual TReal Product(TReal bias, ReadOnlySpan<TReal> weights, ReadOnlySpan<TReal> vector) => TReal.Dot(bias, weights, vector, vector.Length + 1);

    /// <summary>The cell's step.</summary>
    protected virtual State<TReal> Step(Gates<TReal> x, Gates<TReal> r, State<TReal> s) => TCell.Step(x, r, s);

    /// <summary>Its transposed derivative.</summary>
    protected virtual Pull<TReal> Back(Gates<TReal> x, Gates<TReal> r, State<TReal> s, State<TReal> d) => TCell.Back(x, r, s, d);

    /// <summary>What a step leaves behind.</summary>
    protected virtual void Write(Outputs<TReal> y, int at, State<TReal> next)
    {
        y.Y[at] = next.H;
        if (TCell.HasMemory) y.C[at] = next.C;
    }

    /// <summary>The final state.</summary>
    protected virtual void Finish(Inputs<TReal> p, Outputs<TReal> y)
    {
        int last = (p.Shape.T - 1) * p.Shape.N * p.Shape.H;
        (p.Shape.T == 0 ? p.H0.AsSpan() : y.Y.AsSpan(last)).CopyTo(y.Hn);
        if (TCell.HasMemory) (p.Shape.T == 0 ? p.C0.AsSpan() : y.C.AsSpan(last)).CopyTo(y.Cn);
    }

    /// <summary>The gradient that arrives at a step's state.</summary>
    protected virtual State<TReal> Arriving(Upstream<TReal> d, Gradients<TReal> g, int t, int at, int i) => new(d.Y[at] + g.H0[i], TCell.HasMemory ? g.C0[i] : TReal.Zero);

    /// <summary>A gradient per gate, gates H apart.</summary>
    protected virtual void Put(Gates<TReal> of, TReal[] to, int at, int H)
    {
        to[at] = of.A;
        if (TCell.GateCount > 1) to[at + H] = of.B;
        if (TCell.GateCount > 2) to[at + 2 * H] = of.C;
        if (TCell.GateCount > 3) to[at + 3 * H] = of.D;
    }

    /// <summary>The vector that gate gradients of step t are multiplied with in dW and dR.</summary>
    protected virtual ReadOnlySpan<TReal> Paired(Sum sum, Inputs<TReal> p, Outputs<TReal> y, int t, int n) => sum == Sum.W ? Input(p, t, n) : Hidden(p, y, t, n);

    /// <summary>The weight by which gate gradient j reaches input or unit k.</summary>
    protected virtual TReal Weight(Sum sum, Inputs<TReal> p, int j, int k) => sum == Sum.X ? p.W[j * p.Shape.C + k] : p.R[j * p.Shape.H + k];

    /// <summary>One term of a backward sum, as it is added.</summary>
    protected virtual TReal Term(Sum sum, Shape shape, int t, int n, int j, TReal term) => term;

    /// <summary>sum + term.</summary>
    protected virtual TReal Add(TReal sum, TReal term) => sum + term;

    protected sealed override void Run(Inputs<T> inputs, Outputs<T> outputs)
    {
        var (p, y) = (inputs.Map(Bits) with { WeightsToken = inputs.WeightsToken }, outputs.Map(Bits));
        Forward(p, y);
        Return(p.Arrays, inputs.Arrays);
        Return(y.Arrays, outputs.Arrays);
    }

    protected sealed override void RunBack(Inputs<T> inputs, Outputs<T> outputs, Upstream<T> upstream, Gradients<T> gradients)
    {
        var (p, y, d, g) = (inputs.Map(Bits), outputs.Map(Bits), upstream.Map(Bits), gradients.Map(Bits));
        Backward(p, y, d, g);
        Return(p.Arrays, inputs.Arrays);
        Return(y.Arrays, outputs.Arrays);
        Return(d.Arrays, upstream.Arrays);
        Return([.. g.Arrays, .. g.Trace], [.. gradients.Arrays, .. gradients.Trace]);
    }

    // A lambda: a delegate of a static method is slower by a jump at every value.
    static readonly Func<T, TReal> Bits = v => Unsafe.BitCast<T, TReal>(v);

    static void Return(IEnumerable<(string, TReal[] Values)> from, IEnumerable<(string, T[] Values)> to)
    {
        foreach (var ((_, values), (_, given)) in from.Zip(to))
            MemoryMarshal.Cast<TReal, T>(values).CopyTo(given);
    }
}

/// <summary>A mutant in float32 with honest numbers.</summary>
public abstract class Faulty<TCell> : Faulty<TCell, Real32, float> where TCell : struct, ICell<TCell>;
