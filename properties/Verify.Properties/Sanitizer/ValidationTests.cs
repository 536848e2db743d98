using ILGPU;
using ILGPU.Runtime;
using Xunit;
namespace Verify;

/// <summary>A plain read that a compare and exchange makes good is forgiven, in whatever form the loop is written; what the thread does with it otherwise is not.</summary>
public class ValidationTests : OnDevice
{
    const int Seeds = 40, Groups = 3, Threads = 6;

    static void Pushed(ArrayView<int> x, ArrayView<int> y)
    {
        int i = Grid.GlobalIndex.X;
        int found = y[i] = x[0];
        for (int held = found; (found = Atomic.CompareExchange(ref x[0], held, i + 1)) != held; held = found) y[i] = found;
    }

    static void PushedByWayOfMemory(ArrayView<int> x, ArrayView<int> y)
    {
        int i = Grid.GlobalIndex.X;
        do y[i] = x[0];
        while (Atomic.CompareExchange(ref x[0], y[i], i + 1) != y[i]);
    }

    static void PushedAndMended(ArrayView<int> x, ArrayView<int> y)
    {
        int i = Grid.GlobalIndex.X, found;
        y[i] = x[0];
        while ((found = Atomic.CompareExchange(ref x[0], y[i], i + 1)) != y[i]) y[i] = found;
    }

    static void NotedWhenItNeedNot(ArrayView<int> x, ArrayView<int> y)
    {
        int i = Grid.GlobalIndex.X, held = x[0];
        while (held < i)
        {
            int found = Atomic.CompareExchange(ref x[0], held, i);
            if (found == held) return;
            held = found;
        }
        y[i] = held;
    }

    static void NotedAndTakenBack(ArrayView<int> x, ArrayView<int> y)
    {
        int i = Grid.GlobalIndex.X, held = x[0];
        y[i] = held;
        if (Atomic.CompareExchange(ref x[0], held, held + 1) != held) y[i] = -1;
    }

    static void ReadAnewByAHelper(ArrayView<int> x, ArrayView<int> y)
    {
        while (!Tried(ref x[0], x[0], Grid.GlobalIndex.X, y)) { }
    }

    static bool Tried(ref int place, int held, int i, ArrayView<int> y)
    {
        y[i] = held;
        return Atomic.CompareExchange(ref place, held, held * 2 + i) == held;
    }

    static void NotedOnlyByOne(ArrayView<int> x, ArrayView<int> y)
    {
        int i = Grid.GlobalIndex.X, held = x[0], found;
        if (i < 0) y[0] = held;
        while ((found = Atomic.CompareExchange(ref x[0], held, held + 1)) != held) held = found;
    }

    static void OfTwoWords(ArrayView<int> x, ArrayView<int> y)
    {
        int i = Grid.GlobalIndex.X, held = x[0], found, own = x[i + 1];
        y[i] = own;
        while ((found = Atomic.CompareExchange(ref x[0], held, held + own)) != held) held = found;
        if ((found = Atomic.CompareExchange(ref x[i + 1], own, own + 1)) != own) y[i] = found;
    }

    public static TheoryData<string> Legal =>
        [nameof(Pushed), nameof(PushedByWayOfMemory), nameof(PushedAndMended), nameof(NotedWhenItNeedNot), nameof(NotedAndTakenBack), nameof(ReadAnewByAHelper), nameof(NotedOnlyByOne), nameof(OfTwoWords)];

    static void AddedToAnother(ArrayView<int> x, ArrayView<int> y)
    {
        int held = x[0], found;
        Atomic.Add(ref y[0], held);
        while ((found = Atomic.CompareExchange(ref x[0], held, held + 1)) != held) held = found;
    }

    static void TakenForAnIndex(ArrayView<int> x, ArrayView<int> y)
    {
        int held = x[0], found;
        y[held & 63] = 1;
        while ((found = Atomic.CompareExchange(ref x[0], held, held + 1)) != held) held = found;
    }

    static void LookedUpAgain(ArrayView<int> x, ArrayView<int> y)
    {
        int held = Atomic.Add(ref x[0], 0), found;
        while ((found = Atomic.CompareExchange(ref x[0], held, Next(x))) != held) held = found;
    }

    static int Next(ArrayView<int> x) => x[0] + 1;

    static void NotedInEachRound(ArrayView<int> x, ArrayView<int> y)
    {
        for (int round = 0; round < 2; round++)
        {
            int held = x[0], found;
            y[2 * Grid.GlobalIndex.X + round] = held;
            while ((found = Atomic.CompareExchange(ref x[0], held, held + 1)) != held) held = found;
        }
    }

    public static TheoryData<string> Wrong => [nameof(AddedToAnother), nameof(TakenForAnIndex), nameof(LookedUpAgain), nameof(NotedInEachRound)];

    Fault? Found(string name, int seed)
    {
        var kernel = typeof(ValidationTests).GetMethod(name, System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!.CreateDelegate<Action<ArrayView<int>, ArrayView<int>>>();
        return Sanitizer.Check(() =>
        {
            using var x = Device.Allocate1D(new int[64]);
            using var y = Device.Allocate1D(new int[64]);
            Device.Launch(kernel, new KernelConfig(Groups, Threads), x.View, y.View);
        }, new((ulong)seed, (ThreadOrder)(seed % 4)));
    }

    [Theory, MemberData(nameof(Legal))]
    public void What_is_compared_may_be_read_plainly(string kernel)
    {
        for (int seed = 0; seed < Seeds; seed++) Assert.Null(Found(kernel, seed));
    }

    [Theory, MemberData(nameof(Wrong))]
    public void What_is_used_uncompared_may_not(string kernel)
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            var fault = Found(kernel, seed);
            Assert.True(fault is { Kind: FaultKind.Race }, $"{kernel}, seed {seed}: {fault}");
        }
    }
}
