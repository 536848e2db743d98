using System.Runtime.CompilerServices;
using ILGPU;
using ILGPU.Runtime;
using Xunit;
namespace Verify;

/// <summary>What would end the process, or never end, is a fault with its replay.</summary>
public class IsolationTests
{
    static readonly IsolationLimits quick = new(TimeSpan.FromSeconds(20), 256L << 20);

    static int Deeper(int depth) => depth + Deeper(depth + 1) % 7;

    static void Launch(Action<ArrayView<int>> kernel)
    {
        using var context = Context.CreateDefault();
        using var device = context.GetPreferredDevice(preferCPU: false).CreateAccelerator(context);
        using var x = device.Allocate1D(new int[4]);
        device.Launch(kernel, (1, 4), x.View);
    }

    [Fact]
    public void A_stack_overflow() => Assert.Equal(FaultKind.Crashed, Isolated.Check(static () => Launch(static x => x[0] = Deeper(x.IntLength)), null, quick)?.Kind);

    [Fact]
    public void Memory_without_end() => Assert.Equal(FaultKind.Thrown, Isolated.Check(static () => Launch(static x => x[0] = Hoard(x.IntLength)), null, quick)?.Kind);

    [Fact]
    public void A_helper_that_never_returns()
    {
        var fault = Isolated.Check(static () => Launch(static x => x[0] = Forever(x.IntLength)), null, quick with { Time = TimeSpan.FromSeconds(3) });
        Assert.Equal(FaultKind.Endless, fault?.Kind);
        Assert.Contains("case", fault!.Replay);
    }

    [Fact]
    public void A_race_as_ever() => Assert.Equal(FaultKind.Race, Isolated.Check(static () => Launch(static x => x[0] += 1), null, quick)?.Kind);

    [Fact]
    public void Nothing_where_nothing_is_wrong() => Assert.Null(Isolated.Check(static () => Launch(static x => x[Group.IdxX] += 1), null, quick));

    static int Hoard(int n)
    {
        var kept = new List<long[]>();
        while (true) kept.Add(new long[n << 20]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static int Forever(int n)
    {
        while (n != 0) n = n % 5 + 1;
        return n;
    }
}
