namespace Verify;

/// <summary>What laws about procedures draw for themselves: a kernel of this machine's processor, and problems of a size that suits them.</summary>
public static class Draws
{
    static readonly Lazy<Kernel[]> Kernels = new(() => [.. new Catalog([typeof(Kernel).Assembly]).Kernels]);
    static readonly Lazy<Kernel[]> Repeatable = new(() => [.. Kernels.Value.Where(k => k.Arithmetic is { Deterministic: true, OrderFollowsShape: false })]);

    /// <summary>Any kernel of the library, a pure function of the problem and the name.</summary>
    public static Kernel Kernel(Problem problem, string name = "kernel") => Pick(Kernels.Value, problem, name);

    /// <summary>One whose sums do not follow the shape, so that a part of a problem gives the bits of the whole.</summary>
    public static Kernel RepeatableKernel(Problem problem, string name = "kernel") => Pick(Repeatable.Value, problem, name);

    /// <summary>A repeatable one of the given precision.</summary>
    public static Kernel RepeatableKernel(Problem problem, string name, string precision) => Pick([.. Repeatable.Value.Where(k => k.Precision == precision)], problem, name);

    /// <summary>A whole number from <paramref name="from"/> to <paramref name="to"/>, both included.</summary>
    public static int Whole(Problem problem, string name, int from, int to) =>
        from + Math.Min(to - from, (int)((to - from + 1) * (problem.Draw(name, 1, 1)[0] + 1) / 2));

    /// <summary>The problem with no size over these.</summary>
    public static Problem AtMost(this Problem p, int steps, int sequences, int units) =>
        p with { Shape = new(Math.Min(p.Shape.T, steps), Math.Min(p.Shape.N, sequences), Math.Min(p.Shape.C, units), Math.Min(p.Shape.H, units)) };

    static T Pick<T>(T[] from, Problem problem, string name) => from[Whole(problem, name, 0, from.Length - 1)];
}
