namespace Verify;

/// <summary>A pass of a kernel on a workload with some threads.</summary>
public sealed record KernelCase(Kernel Kernel, Workload Workload, int Threads, Pass Pass)
{
    public override string ToString() => $"{Kernel.Name} {Workload} {Pass} x{Threads}";
}
