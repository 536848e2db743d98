using ILGPU;
using ILGPU.Runtime;
using Xunit;
namespace Verify;

/// <summary>The order of the host's operations, in what the corpus of streams does not show.</summary>
public class StreamTests : OnDevice
{
    static void Count(Index1D i, ArrayView<int> x) => x[i] = i;
    static void Past(Index1D i, ArrayView<int> x) => x[i + 200] = i;
    static void AddTo(Index1D i, ArrayView<int> x, ArrayView<int> y) => y[i] += x[i];

    [Fact]
    public void The_first_word_in_conflict_is_named_from_the_beginning_of_the_later_kernels_view()
    {
        using var one = Device.CreateStream();
        using var two = Device.CreateStream();
        using var x = Device.Allocate1D(new int[100]);
        var count = Device.LoadAutoGroupedKernel<Index1D, ArrayView<int>>(Count);
        count(one, 60, x.View);
        var fault = Sanitizer.Check(() => count(two, 60, x.View.SubView(40, 60)));
        Assert.Equal((FaultKind.Race, "x", 0L, "x[0]"), (fault!.Kind, fault.Array, fault.Index, fault.Element));
        Assert.Equal(new FaultThread(0, 0, 0, 0, 0, 0), fault.Thread);
    }

    [Fact]
    public void The_fault_in_a_kernel_is_not_hidden_by_what_is_disposed_on_the_way_out()
    {
        var fault = Sanitizer.Check(() =>
        {
            using var x = Device.Allocate1D<int>(100);
            using var locked = Device.AllocatePageLocked1D<int>(100);
            x.View.CopyFromPageLockedAsync(locked);
            Device.LoadAutoGroupedStreamKernel<Index1D, ArrayView<int>>(Past)(1, x.View);
        });
        Assert.Equal(FaultKind.OutOfRange, fault?.Kind);
    }

    [Fact]
    public void A_page_locked_array_may_be_read_while_a_copy_reads_it_and_taken_before_a_copy_writes_it()
    {
        using var one = Device.CreateStream();
        using var x = Device.Allocate1D<int>(4);
        using var locked = Device.AllocatePageLocked1D<int>(4);
        var span = locked.Span;
        span.Fill(3);
        x.View.CopyFromPageLockedAsync(one, locked);
        Assert.Equal(3, locked[2]);
        Device.LoadAutoGroupedKernel<Index1D, ArrayView<int>>(Count)(one, 4, x.View);
        x.View.CopyToPageLockedAsync(one, locked);
        one.Synchronize();
        Assert.Equal([0, 1, 2, 3], span.ToArray());
    }

    [Fact]
    public void Many_launches_without_a_wait_are_remembered_as_one()
    {
        using var one = Device.CreateStream();
        using var two = Device.CreateStream();
        using var x = Device.Allocate1D(Enumerable.Repeat(1, 64).ToArray());
        using var y = Device.Allocate1D(new int[64]);
        var add = Device.LoadAutoGroupedKernel<Index1D, ArrayView<int>, ArrayView<int>>(AddTo);
        for (int k = 0; k < 100; k++) add(one, 64, x.View, y.View);
        Assert.Single(y.Region.InFlight!);
        Assert.Equal(FaultKind.Race, Sanitizer.Check(() => y.View.MemSetToZero(two))?.Kind);
        Assert.Equal(Enumerable.Repeat(100, 64), y.GetAsArray1D(one));
        Assert.Null(Sanitizer.Check(() => y.View.MemSetToZero(two)));
        two.Synchronize();
    }

    [Fact]
    public void Launches_on_the_default_stream_alone_keep_nothing()
    {
        using var x = Device.Allocate1D<int>(64);
        Device.LoadAutoGroupedStreamKernel<Index1D, ArrayView<int>>(Count)(64, x.View);
        Assert.Equal(63, x.GetAsArray1D()[63]);
        Assert.Null(x.Region.InFlight);
    }

    [Fact]
    public void A_copy_on_a_disposed_stream_is_a_fault()
    {
        using var x = Device.Allocate1D(new int[4]);
        var stream = Device.CreateStream();
        stream.Dispose();
        Assert.Equal(FaultKind.UseAfterDispose, Sanitizer.Check(() => x.View.MemSetToZero(stream))?.Kind);
    }
}
