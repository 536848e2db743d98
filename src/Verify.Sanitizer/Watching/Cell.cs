namespace Verify.Checking;

/// <summary>What is remembered about one word: its last write and its last read; 32 bytes, for every watched access goes to one.</summary>
/// <remarks>One reader stands for many, because a write conflicts with the many as soon as they are more than itself:
/// <see cref="Region.Readers"/> says how far apart they were.</remarks>
struct Cell
{
    public Access Write, Read;
}

/// <summary>The last atomic update of one word, and how far apart its updaters were; only memory that sees atomics has these.</summary>
struct Update
{
    public Access Last;
    public Spread Updaters;
    public Pair Apart;
}

/// <summary>Two accesses of one word by different threads: whoever is told of the many is one of them at most, so the other can be named.</summary>
struct Pair
{
    public Access First, Second;
}

/// <summary>How far apart the threads behind one remembered access are.</summary>
enum Spread : byte { One, OneWarp, OneGroup, Grid }
