namespace Verify;

/// <summary>The gradient of the loss with respect to what the forward pass wrote.</summary>
/// <param name="Y">[T,N,H] ∂L/∂h of every step, not counting what flows through later steps.</param>
/// <param name="Hn">[N,H] ∂L/∂ the final output, added to that of the last step.</param>
/// <param name="Cn">[N,H] ∂L/∂ the final memory; empty for a cell without memory.</param>
public sealed record Upstream<T>(T[] Y, T[] Hn, T[] Cn) where T : struct
{
    /// <summary>Refuses arrays that do not fit.</summary>
    /// <exception cref="ArgumentException">Names the array, the shape expected and what was given.</exception>
    public void Check(Shape shape, Cell cell)
    {
        var (steps, N, _, H) = shape;
        Tensor.Check(Y, "upstream.Y", "[T,N,H]", [steps, N, H]);
        Tensor.Check(Hn, "upstream.Hn", "[N,H]", [N, H]);
        Tensor.Check(Cn, "upstream.Cn", cell.HasMemory ? "[N,H]" : "[0] (no memory)", cell.HasMemory ? [N, H] : [0]);
    }

    /// <summary>The arrays and their names.</summary>
    public IEnumerable<(string Name, T[] Values)> Arrays => [(nameof(Y), Y), (nameof(Hn), Hn), (nameof(Cn), Cn)];

    /// <summary>The same gradient in another number.</summary>
    public Upstream<TTo> Map<TTo>(Func<T, TTo> map) where TTo : struct => new(Y.Map(map), Hn.Map(map), Cn.Map(map));

    /// <summary>Nothing flows in.</summary>
    public static Upstream<T> Zero(Shape shape, Cell cell) =>
        new(new T[shape.T * shape.N * shape.H], new T[shape.N * shape.H], new T[cell.HasMemory ? shape.N * shape.H : 0]);
}
