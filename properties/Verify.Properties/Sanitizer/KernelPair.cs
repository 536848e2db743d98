using ILGPU.Runtime;
namespace Verify;

/// <summary>A faulty kernel and its repaired twin, each with the host code that launches it; found by its type.</summary>
public abstract class KernelPair
{
    /// <summary>What must be said of the faulty one.</summary>
    public abstract FaultKind Kind { get; }

    /// <summary>The array that must be named; null where the fault has none.</summary>
    public virtual string? Array => null;

    public virtual SanitizerSettings Settings => new();

    public abstract void Faulty(Accelerator device);
    public abstract void Repaired(Accelerator device);

    public override string ToString() => GetType().Name;
}
