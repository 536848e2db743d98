namespace Verify.Checking;

/// <summary>The arguments of one launch, shared by its threads; the generic forms, one per count, hold them typed.</summary>
abstract class Arguments
{
    /// <summary>The arguments in the order of the kernel's parameters, boxed: for reports.</summary>
    public abstract object?[] ToArray();

    /// <summary>Adds every view among the arguments.</summary>
    public abstract void Collect(List<ViewsIn.Window> views);
}
