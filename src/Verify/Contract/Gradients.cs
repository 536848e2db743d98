namespace Verify;

/// <summary>What a backward pass writes: the gradient of everything read, and the trace by which each step can be judged alone.</summary>
/// <param name="X">[T,N,C]</param> <param name="W">[G·H,C]</param> <param name="R">[G·H,H]</param>
/// <param name="Bw">[G·H]</param> <param name="Br">[G·H]</param>
/// <param name="H0">[N,H]</param> <param name="C0">[N,H]; empty for a cell without memory.</param>
/// <param name="GateX">[T,N,G·H] trace: ∂L/∂(W·x + bW).</param>
/// <param name="GateR">[T,N,G·H] trace: ∂L/∂(R·h + bR); empty for a cell in which it equals GateX.</param>
/// <param name="StateH">[T,N,H] trace: ∂L/∂h of the step, all of it.</param>
/// <param name="StateC">[T,N,H] trace: what reaches c of the step from the step after it (Cn at the last), before the part through its own h; empty without memory.</param>
public sealed record Gradients<T>(T[] X, T[] W, T[] R, T[] Bw, T[] Br, T[] H0, T[] C0, T[] GateX, T[] GateR, T[] StateH, T[] StateC) where T : struct
{
    /// <summary>Arrays of the right lengths, every value <paramref name="poison"/>.</summary>
    public static Gradients<T> For(Shape shape, Cell cell, T poison)
    {
        var (steps, N, C, H) = shape;
        T[] Room(int length) { var room = new T[length]; Array.Fill(room, poison); return room; }
        int rows = cell.GateCount * H, memory = cell.HasMemory ? 1 : 0, apart = cell.Additive ? 0 : 1;
        return new(Room(steps * N * C), Room(rows * C), Room(rows * H), Room(rows), Room(rows), Room(N * H), Room(N * H * memory),
            Room(steps * N * rows), Room(steps * N * rows * apart), Room(steps * N * H), Room(steps * N * H * memory));
    }

    /// <summary>Refuses arrays that do not fit.</summary>
    /// <exception cref="ArgumentException">Names the array, the shape expected and what was given.</exception>
    public void Check(Shape shape, Cell cell)
    {
        var (steps, N, C, H) = shape;
        int rows = cell.GateCount * H, memory = cell.HasMemory ? 1 : 0, apart = cell.Additive ? 0 : 1;
        Tensor.Check(X, "gradients.X", "[T,N,C]", [steps, N, C]);
        Tensor.Check(W, "gradients.W", "[G·H,C]", [rows, C]);
        Tensor.Check(R, "gradients.R", "[G·H,H]", [rows, H]);
        Tensor.Check(Bw, "gradients.Bw", "[G·H]", [rows]);
        Tensor.Check(Br, "gradients.Br", "[G·H]", [rows]);
        Tensor.Check(H0, "gradients.H0", "[N,H]", [N, H]);
        Tensor.Check(C0, "gradients.C0", memory == 1 ? "[N,H]" : "[0] (no memory)", [N * memory, H]);
        Tensor.Check(GateX, "gradients.GateX", "[T,N,G·H]", [steps, N, rows]);
        Tensor.Check(GateR, "gradients.GateR", apart == 1 ? "[T,N,G·H]" : "[0] (equal to GateX)", [steps * apart, N, rows]);
        Tensor.Check(StateH, "gradients.StateH", "[T,N,H]", [steps, N, H]);
        Tensor.Check(StateC, "gradients.StateC", memory == 1 ? "[T,N,H]" : "[0] (no memory)", [steps * memory, N, H]);
    }

    /// <summary>GateR, or GateX where the two are one.</summary>
    public T[] Recurrent => GateR.Length == 0 ? GateX : GateR;

    /// <summary>The arrays that are results, and their names.</summary>
    public IEnumerable<(string Name, T[] Values)> Arrays =>
        [(nameof(X), X), (nameof(W), W), (nameof(R), R), (nameof(Bw), Bw), (nameof(Br), Br), (nameof(H0), H0), (nameof(C0), C0)];

    /// <summary>The arrays of the trace, and their names.</summary>
    public IEnumerable<(string Name, T[] Values)> Trace =>
        [(nameof(GateX), GateX), (nameof(GateR), GateR), (nameof(StateH), StateH), (nameof(StateC), StateC)];

    /// <summary>The same gradients in another number.</summary>
    public Gradients<TTo> Map<TTo>(Func<T, TTo> map) where TTo : struct =>
        new(X.Map(map), W.Map(map), R.Map(map), Bw.Map(map), Br.Map(map), H0.Map(map), C0.Map(map),
            GateX.Map(map), GateR.Map(map), StateH.Map(map), StateC.Map(map));
}
