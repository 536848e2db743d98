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
    public void The_line_past_the_end_of_an_array()
    {
        var fault = Found(Beyond, (1, 1), 1);
        Assert.Equal((FaultKind.OutOfRange, "own", 3L), (fault.Kind, fault.Array, fault.Index));
        IsAt("beyond", fault);
    }

    static void BeforeTheFirst(ArrayView<int> y)
    {
        var (odd, even) = (new int[4], new int[4]);
        even[0] = odd[y[Group.IdxX] - 1];                   // first
        y[Group.IdxX] = even[0];
    }

    [Fact]
    public void A_read_before_the_beginning_of_an_array()
    {
        var fault = Found(BeforeTheFirst, (1, 1), 1);
        Assert.Equal((FaultKind.OutOfRange, -1L), (fault.Kind, fault.Index));
        IsAt("first", fault);
    }

    static void DynamicBeyond(ArrayView<int> y)
    {
        var pair = SharedMemory.GetDynamic<long>();
        pair[Group.IdxX] = Group.IdxX;
        y[Group.IdxX] = (int)pair[Group.IdxX + 1];
    }

    [Fact]
    public void Dynamic_shared_memory_by_its_variable_and_element()
    {
        var config = new KernelConfig(1, 4, SharedMemoryConfig.RequestDynamic<long>(4));
        Assert.Equal((FaultKind.OutOfRange, "pair", 4L), Found(DynamicBeyond, config, 4, new(Order: ThreadOrder.Reverse)) is var past ? (past.Kind, past.Array, past.Index) : default);
        Assert.Equal((FaultKind.Race, "pair", 1L), Found(DynamicBeyond, config, 4, new(Order: ThreadOrder.Forward)) is var race ? (race.Kind, race.Array, race.Index) : default);
    }

    [Fact]
    public void An_index_past_a_view_of_one_dimension()
    {
        using var y = Device.Allocate1D(new int[8]);
        var fault = Sanitizer.Check(() => Device.Launch<ArrayView1D<int, Stride1D.Dense>>(static v => v[Group.IdxX + 8] = 1, (1, 1), y.View.SubView(0, 8)))!;
        Assert.Equal((FaultKind.OutOfRange, "v", 8L, "v[8]"), (fault.Kind, fault.Array, fault.Index, fault.Element));
        Assert.EndsWith(".An_index_past_a_view_of_one_dimension's lambda", fault.Kernel, StringComparison.Ordinal);
        Assert.StartsWith("An_index_past_a_view_of_one_dimension's lambda NamingTests.cs:", fault.Place, StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_of_host_code() => IsAt("host", Sanitizer.Check(() =>
    {
        using var y = Device.Allocate1D<int>(4);
        y.CopyFromCPU(new int[5]);                          // host
    })!);

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
    public void Device_memory_that_the_host_looks_into()
    {
        using var y = Device.Allocate1D(new int[6]);
        Device.LoadAutoGroupedStreamKernel<Index1D, ArrayView<int>>(Nothing)(6, y.View);
        var fault = Sanitizer.Check(() => _ = y.View.SubView(2, 3)[1])!;
        Assert.Equal((FaultKind.HostAccess, "y", 3L), (fault.Kind, fault.Array, fault.Index));
        Assert.Contains("y[3]", $"{fault}");

        using var table = Device.Allocate2DDenseX(new int[3, 5]);
        fault = Sanitizer.Check(() => table.View[1, 2] = 7)!;
        Assert.Equal((FaultKind.HostAccess, 7L), (fault.Kind, fault.Index));
        Assert.Contains("element 7 of a buffer that no parameter shows", fault.Message);
    }

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
