namespace Verify;

/// <summary>What a kernel reads. Row-major, the rightmost index fastest, time first.</summary>
/// <param name="Shape">T, N, C and H.</param>
/// <param name="X">[T,N,C] inputs.</param>
/// <param name="W">[G·H,C] input weights, gate by gate.</param>
/// <param name="R">[G·H,H] recurrent weights, gate by gate.</param>
/// <param name="Bw">[G·H] bias of W·x.</param>
/// <param name="Br">[G·H] bias of R·h; only in a cell that treats the two products differently (GRU) does it differ from Bw.</param>
/// <param name="H0">[N,H] output before the first step.</param>
/// <param name="C0">[N,H] memory before the first step; empty for a cell without memory.</param>
public sealed record Inputs<T>(Shape Shape, T[] X, T[] W, T[] R, T[] Bw, T[] Br, T[] H0, T[] C0) where T : struct
{
    /// <summary>A promise, or null for none: since the kernel last saw this very object, W, R, Bw and Br have not changed, so that a kernel with a form for inference may keep what it made of them.</summary>
    public object? WeightsToken { get; init; }

    /// <summary>Refuses what does not fit the shape and the cell.</summary>
    /// <exception cref="ArgumentException">Names the array, the shape expected and what was given.</exception>
    public void Check(Cell cell, bool refuseNaN = false)
    {
        ArgumentNullException.ThrowIfNull(Shape, nameof(Shape));
        Shape.Check(cell.GateCount);
        var (steps, N, C, H) = Shape;
        int rows = cell.GateCount * H;
        Tensor.Check(X, "inputs.X", "[T,N,C]", [steps, N, C], refuseNaN);
        Tensor.Check(W, "inputs.W", "[G·H,C]", [rows, C], refuseNaN);
        Tensor.Check(R, "inputs.R", "[G·H,H]", [rows, H], refuseNaN);
        Tensor.Check(Bw, "inputs.Bw", "[G·H]", [rows], refuseNaN);
        Tensor.Check(Br, "inputs.Br", "[G·H]", [rows], refuseNaN);
        Tensor.Check(H0, "inputs.H0", "[N,H]", [N, H], refuseNaN);
        Tensor.Check(C0, "inputs.C0", cell.HasMemory ? "[N,H]" : "[0] (no memory)", cell.HasMemory ? [N, H] : [0], refuseNaN);
    }

    /// <summary>The arrays and their names, in the order of the record.</summary>
    public IEnumerable<(string Name, T[] Values)> Arrays =>
        [(nameof(X), X), (nameof(W), W), (nameof(R), R), (nameof(Bw), Bw), (nameof(Br), Br), (nameof(H0), H0), (nameof(C0), C0)];

    /// <summary>The same inputs in another number.</summary>
    public Inputs<TTo> Map<TTo>(Func<T, TTo> map) where TTo : struct =>
        new(Shape, X.Map(map), W.Map(map), R.Map(map), Bw.Map(map), Br.Map(map), H0.Map(map), C0.Map(map));

    /// <summary>A copy that shares no array with this one.</summary>
    public Inputs<T> Copy() => Map(v => v);

    /// <summary>Steps <paramref name="from"/> (inclusive) to <paramref name="to"/> (exclusive), from the given state.</summary>
    public Inputs<T> Steps(int from, int to, T[] h0, T[] c0)
    {
        int row = Shape.N * Shape.C;
        return this with { Shape = Shape with { T = to - from }, X = X[(from * row)..(to * row)], H0 = h0, C0 = c0 };
    }

    /// <summary>Sequence <paramref name="n"/> alone.</summary>
    public Inputs<T> Sequence(int n)
    {
        var (steps, N, C, H) = Shape;
        var x = new T[steps * C];
        for (int t = 0; t < steps; t++) Array.Copy(X, (t * N + n) * C, x, t * C, C);
        return this with { Shape = Shape with { N = 1 }, X = x, H0 = H0[(n * H)..(n * H + H)], C0 = C0.Length == 0 ? [] : C0[(n * H)..(n * H + H)] };
    }
}
