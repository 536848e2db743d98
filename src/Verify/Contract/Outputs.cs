namespace Verify;

/// <summary>What a forward pass writes.</summary>
/// <param name="Y">[T,N,H] the output h of every step.</param>
/// <param name="C">[T,N,H] the memory c of every step; empty for a cell without memory.</param>
/// <param name="Hn">[N,H] the output after the last step; H0 where T = 0.</param>
/// <param name="Cn">[N,H] the memory after the last step; empty for a cell without memory.</param>
/// <param name="Reserve">Room for what a kernel keeps for its backward pass, of the length that it asks for; nobody else reads it.</param>
public sealed record Outputs<T>(T[] Y, T[] C, T[] Hn, T[] Cn, T[] Reserve) where T : struct
{
    /// <summary>Arrays of the right lengths, every value <paramref name="poison"/>.</summary>
    public static Outputs<T> For(Shape shape, Cell cell, T poison, long reserve = 0)
    {
        var (steps, N, _, H) = shape;
        T[] Room(long length) { var room = new T[length]; Array.Fill(room, poison); return room; }
        int memory = cell.HasMemory ? 1 : 0;
        return new(Room(steps * N * H), Room(steps * N * H * memory), Room(N * H), Room(N * H * memory), Room(reserve));
    }

    /// <summary>Refuses arrays that do not fit.</summary>
    /// <exception cref="ArgumentException">Names the array, the shape expected and what was given.</exception>
    public void Check(Shape shape, Cell cell, long reserve)
    {
        var (steps, N, _, H) = shape;
        int memory = cell.HasMemory ? 1 : 0;
        Tensor.Check(Y, "outputs.Y", "[T,N,H]", [steps, N, H]);
        Tensor.Check(C, "outputs.C", memory == 1 ? "[T,N,H]" : "[0] (no memory)", [steps * memory, N, H]);
        Tensor.Check(Hn, "outputs.Hn", "[N,H]", [N, H]);
        Tensor.Check(Cn, "outputs.Cn", memory == 1 ? "[N,H]" : "[0] (no memory)", [N * memory, H]);
        Tensor.Check(Reserve, "outputs.Reserve", "[reserve]", [checked((int)reserve)]);
    }

    /// <summary>The arrays that are results, and their names.</summary>
    public IEnumerable<(string Name, T[] Values)> Arrays => [(nameof(Y), Y), (nameof(C), C), (nameof(Hn), Hn), (nameof(Cn), Cn)];

    /// <summary>The same outputs in another number.</summary>
    public Outputs<TTo> Map<TTo>(Func<T, TTo> map) where TTo : struct =>
        new(Y.Map(map), C.Map(map), Hn.Map(map), Cn.Map(map), Reserve.Map(map));
}
