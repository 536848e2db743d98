namespace Verify.Checking;

/// <summary>What is remembered about one word: its last write, last read and last atomic update.</summary>
/// <remarks>One reader stands for many, because a write conflicts with the many as soon as they are more than itself:
/// <see cref="Readers"/> and <see cref="Updaters"/> say how far apart they were.</remarks>
struct Cell
{
    public Access Write, Read, Atomic;
    public Spread Readers, Updaters;
}

/// <summary>How far apart the threads behind one remembered access are.</summary>
enum Spread : byte { One, OneWarp, OneGroup, Grid }
