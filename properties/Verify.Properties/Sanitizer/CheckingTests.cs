using ILGPU;
using ILGPU.Runtime;
using Xunit;
namespace Verify;

/// <summary>What the checking device does that ILGPU's own devices do not: thread orders, refusals, and what nothing wrote.</summary>
public class CheckingTests : OnDevice
{
    [Fact]
    public void Atomics_lose_nothing_under_any_order()
    {
        foreach (var order in Enum.GetValues<ThreadOrder>())
            for (ulong seed = 0; seed < 20; seed++)
            {
                using var _ = Sanitizer.Use(new(seed, order));
                Assert.Equal(SurfaceTests.AfterAtomics, Result<int>(SurfaceTests.Atomics, (4, 5), 9));
            }
    }

    static void Dynamic(ArrayView<int> y)
    {
        var own = SharedMemory.GetDynamic<int>();
        own[Group.IdxX] = Group.IdxX;
        Group.Barrier();
        y[Grid.GlobalIndex.X] = own[own.IntLength - 1 - Group.IdxX] + 100 * own.IntLength;
    }

    [Fact]
    public void Dynamic_shared_memory_that_was_not_asked_for_is_explained() =>
        Assert.Contains("RequestDynamic", Sanitizer.Check(() => Result<int>(Dynamic, (1, 4), 4))!.Message);

    [Fact]
    public void What_was_never_written_is_not_written_by_copying_it()
    {
        using var x = Device.Allocate1D<int>(4);
        using var y = Device.Allocate1D<int>(4);
        x.View.SubView(0, 2).CopyFromCPU([1, 2]);
        x.View.CopyTo(y.View);
        Assert.Null(Sanitizer.Check(() => Device.Launch<ArrayView<int>>(static v => v[Group.IdxX] += 1, (1, 2), y.View)));
        Assert.Equal(FaultKind.Uninitialised, Sanitizer.Check(() => Device.Launch<ArrayView<int>>(static v => v[Group.IdxX] += 1, (1, 3), y.View))?.Kind);
    }

    static void BarriersInAnExpression(ArrayView<int> y)
    {
        var tile = SharedMemory.Allocate<int>(16);
        y[Group.IdxX] = 1000 * CodeTests.Exclusive(tile, Group.IdxX) + (Group.IdxX > 3 ? CodeTests.Exclusive(tile, 1) * 2 : CodeTests.Exclusive(tile, 1) * 2);
    }

    [Fact]
    public void Helpers_with_barriers_in_the_middle_of_an_expression() =>
        Assert.Equal(FaultKind.DivergentBarrier, Sanitizer.Check(() => Result<int>(BarriersInAnExpression, (1, 8), 8))?.Kind);

    static int Fibonacci(ArrayView<int> y, int n)
    {
        y[0] = n;
        return n < 2 ? n : Fibonacci(y, n - 1) + Fibonacci(y, n - 2);
    }

    [Fact]
    public void Recursion_is_refused_by_name()
    {
        var refusal = Assert.Throws<NotSupportedException>(() => Result<int>(static y => y[0] = Fibonacci(y, 3), (1, 1), 1));
        Assert.Contains("Fibonacci calls itself", refusal.Message);
    }

    interface IFill
    {
        void Fill(ArrayView<int> y) => y[Group.IdxX] = Here();
        int Here() => 7;
    }

    readonly struct LeftToTheInterface : IFill;

    static void Filled<TFill>(ArrayView<int> y) where TFill : struct, IFill => default(TFill).Fill(y);
    static void Asked<TFill>(ArrayView<int> y) where TFill : struct, IFill => y[Group.IdxX] = default(TFill).Here();

    [Fact]
    public void A_body_that_an_interface_gives_is_refused_where_it_would_go_unwatched()
    {
        var refusal = Assert.Throws<NotSupportedException>(() => Result<int>(Filled<LeftToTheInterface>, (1, 2), 2));
        Assert.Contains("Filled calls IFill.Fill on LeftToTheInterface", refusal.Message);
        Assert.Equal([7, 7], Result<int>(Asked<LeftToTheInterface>, (1, 2), 2));
    }

    [Fact]
    public void Captured_variables_are_refused()
    {
        int captured = Environment.ProcessorCount;
        var refusal = Assert.Throws<NotSupportedException>(() => Result<int>(y => y[0] = captured, (1, 1), 1));
        Assert.Contains("captures", refusal.Message);
    }

    // ILGPU's compiler fails on the next two kinds of kernel; here they run.
    static void LocalFunction(ArrayView<int> y)
    {
        int offset = Group.IdxX, total = 0;
        void Visit(int k) => total += k + offset;
        for (int k = 0; k < 4; k++) Visit(k);
        Group.Barrier();
        Visit(100);
        y[Group.IdxX] = total;
    }

    [Fact]
    public void Local_functions_that_capture() => Assert.Equal(Enumerable.Range(0, 6).Select(i => 6 + 100 + 5 * i), Result<int>(LocalFunction, (1, 6), 6));

    static void Boolean(ArrayView<int> y, bool flag) => y[Group.IdxX] = flag ? 1 : 2;

    [Fact]
    public void Boolean_parameters()
    {
        using var y = Device.Allocate1D<int>(4);
        Device.Launch<ArrayView<int>, bool>(Boolean, (1, 4), y.View, true);
        Assert.All(y.GetAsArray1D(), v => Assert.Equal(1, v));
    }

    // ILGPU refuses copies between host arrays and these layouts ("no efficient copy without reordering"); here they are reordered.
    [Fact]
    public void Three_dimensional_views_in_both_layouts()
    {
        var data = new double[3, 4, 5];
        for (int i = 0; i < 60; i++) data[i / 20, i / 5 % 4, i % 5] = i;
        using var x = Device.Allocate3DDenseXY(data);
        using var y = Device.Allocate3DDenseZY<double>(new LongIndex3D(3, 4, 5));
        Device.LoadAutoGroupedStreamKernel<Index3D, ArrayView3D<double, Stride3D.DenseXY>, ArrayView3D<double, Stride3D.DenseZY>>(static (i, x, y) => y[i] = 2 * x[i.X, i.Y, i.Z])(
            new Index3D(3, 4, 5), x.View, y.View);
        var result = y.GetAsArray3D();
        foreach (int i in Enumerable.Range(0, 60)) Assert.Equal(2.0 * i, result[i / 20, i / 5 % 4, i % 5]);
    }

    [Fact]
    public void Pitched_and_transposed_views()
    {
        using var m = Device.Allocate2DPitchedY<int>(new LongIndex2D(3, 5), 64);
        Assert.Equal(16, m.View.Stride.XStride);
        m.View.CopyFromCPU(new int[3, 5]);
        Device.LoadAutoGroupedStreamKernel<Index2D, ArrayView2D<int, Stride2D.DenseX>>(static (i, t) => t[i] = i.X * 10 + i.Y)(new Index2D(5, 3), m.View.AsTransposed());
        Assert.Equal(42, m.GetAsArray2D()[2, 4]);
    }

    static void PartialShuffle(ArrayView<int> y) => y[Group.IdxX] = Warp.Shuffle(Warp.LaneIdx, 2, 8);

    /// <summary>As the instruction shfl.idx does; ILGPU's CPU device counts the source lane from the beginning of the whole warp.</summary>
    [Fact]
    public void A_partial_shuffle_counts_from_the_beginning_of_its_part() =>
        Assert.Equal(Enumerable.Range(0, 32).Select(lane => lane / 8 * 8 + 2), Result<int>(PartialShuffle, (1, 32), 32));

    static void Rounded(ArrayView<ILGPU.Half> y) => y[Group.IdxX] = (ILGPU.Half)(0.1f * Group.IdxX);

    /// <summary>As the instruction cvt.rn does; ILGPU's CPU device cuts the digits off.</summary>
    [Fact]
    public void Half_precision_rounds_to_nearest() =>
        Assert.Equal(Enumerable.Range(0, 4).Select(i => (float)(System.Half)(0.1f * i)), Result<ILGPU.Half>(Rounded, (1, 4), 4).Select(h => (float)h));
}
