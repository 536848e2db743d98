using System.Runtime.CompilerServices;
using ILGPU;
using ILGPU.Runtime;
using Xunit;
namespace Verify;

/// <summary>A fault says on which line it happened, to which memory, at which coordinates.</summary>
public class NamingTests : OnDevice
{
    Fault Found(Action<ArrayView<int>> kernel, KernelConfig config, int length, SanitizerSettings? use = null)
    {
        var fault = Sanitizer.Check(() => Result(kernel, config, length), use);
        return fault ?? throw new InvalidOperationException("no fault was found");
    }

    /// <summary>The line of this file that ends with a mark.</summary>
    static void IsAt(string mark, Fault fault, [CallerFilePath] string path = "")
    {
        int line = 1 + Array.FindIndex(File.ReadAllLines(path), l => l.EndsWith("// " + mark, StringComparison.Ordinal));
        Assert.EndsWith($":{line}", fault.Place);
    }

    static void Throws(ArrayView<int> y)
    {
        int i = y[Group.IdxX];
        if (i == 0)
            throw new InvalidOperationException("no");      // throws
    }

    [Fact]
    public void The_line_of_a_throw() => IsAt("throws", Found(Throws, (1, 1), 1));

    static void Divides(ArrayView<int> y)
    {
        int i = y[Group.IdxX];
        int k = i + 1;
        int part = k / i;                                   // divides
        y[Group.IdxX] = part;
    }

    [Fact]
    public void The_line_of_a_division() => IsAt("divides", Found(Divides, (1, 1), 1));

    static void Beyond(ArrayView<int> y)
    {
        var own = new int[3];
        int i = y[Group.IdxX] + 3;
        own[0] = i;
        own[i] = 2;                                         // beyond
        y[Group.IdxX] = own[0];
    }

    [Fact]
    public void The_line_past_the_end_of_an_array() => IsAt("beyond", Found(Beyond, (1, 1), 1));

    static void Before(ArrayView<int> y)
    {
        int mine = y[Group.IdxX];
        int other = Warp.Shuffle(mine, Group.IdxX - 1);     // before
        y[Group.IdxX] = other;
    }

    [Fact]
    public void A_lane_before_the_first()
    {
        var fault = Found(Before, (1, 32), 32);
        Assert.Equal(FaultKind.InactiveLane, fault.Kind);
        Assert.Equal(0, fault.Thread!.X);
        IsAt("before", fault);
    }

    static int Twice(ArrayView<int> values, int mine)
    {
        values[Group.IdxX] = mine;
        Group.Barrier();
        return values[0];
    }

    static void Elided(ArrayView<int> y)
    {
        var held = SharedMemory.Allocate<int>(8);
        int first = Twice(held, y[Group.IdxX]);
        y[Group.IdxX] = Twice(held, first + 1);
    }

    [Fact]
    public void Memory_that_no_variable_holds_in_a_release_build() => Assert.Equal("held", Found(Elided, (1, 8), 8).Array);

    static void Unwritten(ArrayView<int> y)
    {
        var sums = LocalMemory.Allocate<int>(2);
        y[Group.IdxX] = sums[1];
    }

    [Fact]
    public void Local_memory_by_its_variable() => Assert.Equal(("sums", 1L), (Found(Unwritten, (1, 1), 1).Array, Found(Unwritten, (1, 1), 1).Index));

    static void Part(ArrayView<int> y)
    {
        var row = y.SubView(4 * Group.IdxX, 4);
        row[4] = 1;
    }

    [Fact]
    public void An_index_is_counted_in_the_view_that_the_kernel_was_given()
    {
        var fault = Found(Part, (1, 2), 8, new(Order: ThreadOrder.Forward));
        Assert.Equal(("y", 4L), (fault.Array, fault.Index));
        Assert.Contains("shows 0 to 3", fault.Message);
    }

    static void Plane(Index1D i, ArrayView2D<int, Stride2D.DenseX> table) => table[1, 2] = i;

    [Fact]
    public void A_race_in_a_table_has_coordinates()
    {
        using var table = Device.Allocate2DDenseX(new int[3, 5]);
        var fault = Sanitizer.Check(() => Device.LoadAutoGroupedStreamKernel<Index1D, ArrayView2D<int, Stride2D.DenseX>>(Plane)(4, table.View))!;
        Assert.Equal((FaultKind.Race, "table[1,2]", 7L), (fault.Kind, fault.Element, fault.Index));
    }

    static void Nothing(Index1D i, ArrayView<int> y) => y[i] = 1;

    [Fact]
    public void Host_code_that_fails_is_told_by_kind()
    {
        Assert.Equal(FaultKind.Limit, Sanitizer.Check(() =>
        {
            using var y = Device.Allocate1D<int>(4);
            Device.LoadAutoGroupedStreamKernel<Index1D, ArrayView<int>>(Nothing)(0, y.View);
        })?.Kind);
        Assert.Equal(FaultKind.OutOfRange, Sanitizer.Check(() =>
        {
            using var y = Device.Allocate1D<int>(4);
            y.CopyFromCPU(new int[5]);
        })?.Kind);
        Assert.Equal(FaultKind.UseAfterDispose, Sanitizer.Check(() =>
        {
            using var y = Device.Allocate1D<int>(4);
            var stream = Device.CreateStream();
            stream.Dispose();
            Device.LoadAutoGroupedKernel<Index1D, ArrayView<int>>(Nothing)(stream, 4, y.View);
        })?.Kind);
        Assert.Equal(FaultKind.UseAfterDispose, Sanitizer.Check(() =>
        {
            var y = Device.Allocate1D<int>(4);
            var stale = y.View;
            y.Dispose();
            stale.MemSetToZero();
        })?.Kind);
        Assert.Equal(FaultKind.UseAfterDispose, Sanitizer.Check(() =>
        {
            using var context = Context.CreateDefault();
            var other = context.GetPreferredDevice(preferCPU: false).CreateAccelerator(context);
            using var y = other.Allocate1D(new int[4]);
            other.Dispose();
            y.GetAsArray1D();
        })?.Kind);
    }
}
