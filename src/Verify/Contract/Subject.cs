namespace Verify;

/// <summary>Something that laws are held against: a kernel, a way of clipping.</summary>
public abstract class Subject
{
    /// <summary>The parts of its name, from general to special, joined by slashes; unique in a catalogue.</summary>
    public abstract string Name { get; }

    /// <summary>Where it runs: <c>cpu</c>, or the name of an accelerator.</summary>
    public virtual string Device => "cpu";

    /// <summary>The rounding it may do.</summary>
    public abstract Arithmetic Arithmetic { get; }

    public sealed override string ToString() => Name;
}
