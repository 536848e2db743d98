namespace ILGPU;

/// <summary>What is said when a member that only woven code can use is reached otherwise.</summary>
static class Unwoven
{
    public static NotSupportedException Stop(string member) => new(
        $"{member} was reached outside a kernel, or through an interface, a delegate or a virtual call, where the checking device cannot stop a thread: call it in the kernel or in a static method the kernel calls.");
}
