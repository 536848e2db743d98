namespace Verify;

/// <summary>Marks a subject with one seeded fault, so that it is never taken for an honest one.</summary>
public interface IMutant
{
    /// <summary>Why the fault changes nothing here (σ′ at the wrong point of a linear activation, say), or null. A catalogue leaves such a mutant out: it would be correct.</summary>
    string? Equivalent => null;
}
