using ILGPU;
using ILGPU.Runtime;
using Verify.Checking;
using Xunit;
namespace Verify;

/// <summary>Memory that a kernel's text only reads is watched more cheaply; whichever way a write to a parameter's memory is written, it is seen as one.</summary>
public class OriginsTests : OnDevice
{
    struct Two(ArrayView<int> left, ArrayView<int> right)
    {
        public ArrayView<int> Left = left, Right = right;
    }

    static void Plainly(ArrayView<int> x, ArrayView<int> y) => y[0] = x[1] + y[0];

    static void ChosenByCondition(ArrayView<int> x, ArrayView<int> y)
    {
        var to = Group.IdxX >= 0 ? y : x;
        to[0] = to[0] + 1;
    }

    static void SwappedInALoop(ArrayView<int> x, ArrayView<int> y)
    {
        for (int k = 0; k < 3; k++)
        {
            x[0] = y[1] + x[0];
            (x, y) = (y, x);
        }
    }

    static void InAStructure(ArrayView<int> x, ArrayView<int> y)
    {
        var two = new Two(x, y);
        two.Right[0] = two.Left[1] + two.Right[0];
    }

    static void PutIntoAStructure(ArrayView<int> x, ArrayView<int> y)
    {
        var two = new Two(x, x);
        two.Right = y;
        Third(ref two)[0] += 1;
    }

    static ArrayView<int> Third(ref Two two) => two.Right.SubView(0, 1);

    static void InATuple(ArrayView<int> x, ArrayView<int> y)
    {
        var tuple = (x, y);
        tuple.y[0] = tuple.x[1] + tuple.y[0];
    }

    static void ByReference(ArrayView<int> x, ArrayView<int> y)
    {
        ref int place = ref (Group.IdxX >= 0 ? ref y[0] : ref x[0]);
        place += x[1];
    }

    static void HandedOut(ArrayView<int> x, ArrayView<int> y)
    {
        Choose(x, y, out var chosen);
        chosen[0] = chosen[0] + 1;
    }

    static void Choose(ArrayView<int> x, ArrayView<int> y, out ArrayView<int> chosen) => chosen = x.IntLength > 0 ? y : x;

    static void ByAtomics(ArrayView<int> x, ArrayView<int> y)
    {
        Atomic.Add(ref y[0], x[1]);
        if (Group.IdxX == 3) y[0] = 2;
    }

    [Fact]
    public void Every_way_of_writing_is_seen()
    {
        foreach (var kernel in (Action<ArrayView<int>, ArrayView<int>>[])[Plainly, ChosenByCondition, SwappedInALoop, InAStructure, PutIntoAStructure, InATuple, ByReference, HandedOut, ByAtomics])
            foreach (var order in Enum.GetValues<ThreadOrder>())
                Assert.True(Fault(kernel, order)?.Kind == FaultKind.Race, $"{kernel.Method.Name} under {order}: {Fault(kernel, order)}");
    }

    static void Mixed(Two two, ArrayView<int> z) => two.Left[Group.IdxX] = two.Right[0] + z[Group.IdxX];

    /// <summary>One buffer behind a view that is written and one that is read.</summary>
    [Fact]
    public void An_alias_is_seen()
    {
        using var x = Device.Allocate1D(new int[8]);
        using var z = Device.Allocate1D(new int[8]);
        Assert.Null(Sanitizer.Check(() => Device.Launch<Two, ArrayView<int>>(Mixed, (1, 4), new Two(x.View, z.View), z.View)));
        Assert.Equal(FaultKind.Race, Sanitizer.Check(() => Device.Launch<Two, ArrayView<int>>(Mixed, (1, 4), new Two(x.View, x.View), z.View))?.Kind);
        Assert.Equal(FaultKind.Race, Sanitizer.Check(() => Device.Launch<Two, ArrayView<int>>(Mixed, (1, 4), new Two(x.View.SubView(1, 7), z.View), x.View))?.Kind);
    }

    [Fact]
    public void What_is_only_read_must_have_been_written()
    {
        using var x = Device.Allocate1D<int>(8);
        using var y = Device.Allocate1D(new int[8]);
        x.View.SubView(0, 1).CopyFromCPU([1]);
        Assert.Equal((FaultKind.Uninitialised, "x", 1L), Sanitizer.Check(() => Device.Launch<ArrayView<int>, ArrayView<int>>(Plainly, (1, 1), x.View, y.View)) is { } fault ? (fault.Kind, fault.Array, fault.Index) : default);
    }

    [Fact]
    public void What_is_only_read_is_known()
    {
        Assert.Equal([(1, null)], Weaver.Weave(((Action<ArrayView<int>, ArrayView<int>>)Plainly).Method, false, true).Written!);
        Assert.Equal([(0, "Left")], Weaver.Weave(((Action<Two, ArrayView<int>>)Mixed).Method, false, true).Written!);
    }

    Fault? Fault(Action<ArrayView<int>, ArrayView<int>> kernel, ThreadOrder order)
    {
        using var x = Device.Allocate1D(new int[8]);
        using var y = Device.Allocate1D(new int[8]);
        return Sanitizer.Check(() => Device.Launch(kernel, (1, 8), x.View, y.View), new(3, order));
    }
}
