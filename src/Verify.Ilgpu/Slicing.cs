namespace Verify;

/// <summary>How a recurrent product is shared out: a group takes some units of some sequences, and the groups of the same sequences, a team, meet.</summary>
/// <param name="units">Hidden units of a group; the last of a team may have fewer.</param> <param name="members">Groups in a team.</param>
/// <param name="sequences">Sequences of a team; the last may have fewer.</param> <param name="teams">Teams.</param>
/// <param name="width">Values in a row of a plane: the length of the vectors that are multiplied, filled up to whole quads.</param>
/// <param name="deep">Sequences of a block, whose products a group adds up in one pass.</param>
/// <param name="part">Values of a plane that belong to one team: whole lines of 128 bytes, so that no line is read by one team before another has written it.</param> <param name="threads">Threads of a group: no more than its blocks of rows and sequences need.</param>
public readonly struct Slicing(int units, int members, int sequences, int teams, int width, int deep, int part, int threads)
{
    const int Line = 128;

    public readonly int Units = units, Members = members, Sequences = sequences, Teams = teams, Width = width, Deep = deep, Part = part, Threads = threads;

    /// <summary>Groups to be launched.</summary>
    public int Groups => Members * Teams;

    /// <summary>Values from one plane to the next.</summary>
    public int Plane => Part * Teams;

    /// <summary>The shares for one direction, or null where a group cannot keep its rows of R.</summary>
    /// <param name="H">Hidden units.</param> <param name="N">Sequences; none is shared out as one.</param> <param name="rows">Rows of the slice for one unit: G forward, 1 backward.</param>
    /// <param name="length">Values in such a row: H forward, G·H backward.</param> <param name="residence">What the device runs at one time.</param> <param name="size">Bytes of a value.</param> <param name="inRegisters">Whether R lies there, and not in shared memory.</param>
    /// <remarks>As many groups as there are multiprocessors, more only where R needs them; then as many teams as find room beside each other, as long as one has sequences for more than one pass.</remarks>
    public static Slicing? For(int H, int N, int rows, int length, Residence residence, int size, bool inRegisters)
    {
        N = Math.Max(1, N);
        int width = Over(length, Quad) * Quad, quads = width / Quad, perBlock = Quad / rows;
        int most = inRegisters ? RegisterProduct.Blocks(quads, residence.Threads, size) * perBlock : SliceProduct.Room(size) * Quad / (rows * width);
        if (most == 0 || Over(H, most) > residence.Groups) return null;
        int units = Math.Min(most, Over(H, Math.Min(residence.Groups, residence.Multiprocessors))), groups = Over(H, units);
        int blocks = Over(units, perBlock), deep = inRegisters ? RegisterProduct.Deep(quads, size) : SliceProduct.Deep;
        int perPass = inRegisters ? deep : Math.Max(1, residence.Threads / SliceProduct.Lanes / blocks) * deep;
        int teams = groups == 1 ? Over(N, perPass) : Math.Min(residence.Groups / groups, Over(N, perPass));
        int sequences = Over(Over(N, teams), Quad) * Quad;
        int threads = inRegisters ? blocks * RegisterProduct.Lanes(blocks, quads, residence.Threads) : Math.Min(residence.Threads, blocks * sequences / Quad * SliceProduct.Lanes);
        return new(units, groups, sequences, Over(N, sequences), width, deep, Over(sequences * width * size, Line) * Line / size, threads);
    }

    const int Quad = 4;

    static int Over(int count, int size) => (count + size - 1) / size;
}
