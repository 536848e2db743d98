using ILGPU;
using ILGPU.Algorithms;
using ILGPU.Algorithms.RadixSortOperations;
using ILGPU.Algorithms.ScanReduceOperations;
using ILGPU.Algorithms.Sequencers;
using ILGPU.Runtime;
using Xunit;
namespace Verify;

/// <summary>The part of ILGPU.Algorithms that the checking device has.</summary>
public class AlgorithmTests : OnDevice
{
    static void Groups(ArrayView<int> y)
    {
        int i = Group.IdxX, value = i * i + 1;
        y[4 * i] = GroupExtensions.AllReduce<int, AddInt32>(value);
        y[4 * i + 1] = GroupExtensions.ExclusiveScan<int, AddInt32>(value);
        y[4 * i + 2] = GroupExtensions.InclusiveScan<int, MaxInt32>(-value);
        y[4 * i + 3] = GroupExtensions.Reduce<int, MinInt32>(value + 5);
    }

    [Fact]
    public void Reductions_and_scans_of_a_group()
    {
        int[] values = [.. Enumerable.Range(0, 50).Select(i => i * i + 1)];
        var y = Result<int>(Groups, (1, 50), 200);
        for (int i = 0; i < 50; i++)
            Assert.Equal([values.Sum(), values[..i].Sum(), -1, i == 0 ? 6 : values[i] + 5], y[(4 * i)..(4 * i + 4)]);
    }

    static void Warps(ArrayView<double> y)
    {
        int i = Group.IdxX;
        y[3 * i] = WarpExtensions.AllReduce<double, MaxDouble>(i);
        y[3 * i + 1] = WarpExtensions.InclusiveScan<double, AddDouble>(0.5);
        y[3 * i + 2] = WarpExtensions.Reduce<float, AddFloat>(i) + WarpExtensions.ExclusiveScan<long, AddInt64>(2);
    }

    [Fact]
    public void Reductions_and_scans_of_a_warp()
    {
        var y = Result<double>(Warps, (1, 64), 192);
        for (int i = 0; i < 64; i++)
            Assert.Equal([i / 32 * 32 + 31, 0.5 * (i % 32 + 1), (i % 32 == 0 ? Enumerable.Range(i, 32).Sum() : i) + 2 * (i % 32)], y[(3 * i)..(3 * i + 3)]);
    }

    [Fact]
    public void A_warp_that_is_not_full_is_a_fault() =>
        Assert.Equal(FaultKind.InactiveLane, Sanitizer.Check(() => Result<double>(Warps, (1, 40), 192))?.Kind);

    static void InABranch(ArrayView<int> y)
    {
        if (Group.IdxX < 3) y[Group.IdxX] = GroupExtensions.AllReduce<int, AddInt32>(1);
    }

    [Fact]
    public void A_reduction_that_not_all_reach_is_a_fault() =>
        Assert.Equal(FaultKind.DivergentBarrier, Sanitizer.Check(() => Result<int>(InABranch, (1, 8), 8))?.Kind);

    static float Helper(float x) => GroupExtensions.AllReduce<float, AddFloat>(x) + XMath.Rsqrt(4) + XMath.PI;

    [Fact]
    public void In_helpers_beside_mathematics() =>
        Assert.All(Result<float>(static y => y[Group.IdxX] = Helper(1), (1, 5), 5), v => Assert.Equal(5 + 0.5f + MathF.PI, v));

    readonly struct Doubled : ITransformer<int, float>
    {
        public float Transform(int value) => 2 * value;
    }

    [Fact]
    public void Host_calls()
    {
        using var x = Device.Allocate1D<int>(100);
        using var y = Device.Allocate1D<float>(100);
        var stream = Device.DefaultStream;
        Device.Initialize(stream, x.View, 3);
        Assert.All(x.GetAsArray1D(), v => Assert.Equal(3, v));
        Device.Sequence(stream, x.View, new Int32Sequencer());
        Device.Transform<int, float, Doubled>(stream, x.View, y.View, default);
        Assert.Equal(Enumerable.Range(0, 100).Select(i => 2f * i), y.GetAsArray1D());
        Assert.Equal(9900, Device.Reduce<float, AddFloat>(stream, y.View));
        Assert.Equal(99, Device.Reduce<int, MaxInt32>(stream, x.View));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1000)]
    public void Scans_of_a_view_hold_what_comes_up_to_each_element(int length)
    {
        int[] values = [.. Enumerable.Range(0, length).Select(i => i * 37 % 101 - 50)];
        using var x = Device.Allocate1D(values);
        using var y = Device.Allocate1D<int>(length);
        using var temp = Device.Allocate1D<int>(Device.ComputeScanTempStorageSize<int>(length).X);
        var stream = Device.DefaultStream;
        Device.CreateScan<int, Stride1D.Dense, Stride1D.Dense, AddInt32>(ScanKind.Exclusive)(stream, x.View, y.View, temp.View);
        Assert.Equal(values.Select((_, i) => values[..i].Sum()), y.GetAsArray1D());
        Device.CreateScan<int, Stride1D.Dense, Stride1D.Dense, MaxInt32>(ScanKind.Inclusive)(stream, x.View, y.View, temp.View);
        Assert.Equal(values.Select((_, i) => values[..(i + 1)].Max()), y.GetAsArray1D());
        using var provider = Device.CreateScanProvider<int>(length);
        provider.CreateScan<int, Stride1D.Dense, Stride1D.Dense, AddInt32>(ScanKind.Inclusive)(stream, x.View, x.View);       // in place
        Assert.Equal(values.Select((_, i) => values[..(i + 1)].Sum()), x.GetAsArray1D());
    }

    /// <summary>ILGPU's scans, too, take the length of the memory for the number of elements (ScanExtensions.cs, TileInfo of IntLength).</summary>
    [Fact]
    public void A_scan_of_a_view_with_strides_goes_past_its_end_as_in_ILGPU()
    {
        using var x = Device.Allocate1D([1L, 100, 2, 100, 3, 100]);
        using var y = Device.Allocate1D<long>(5);
        var every = x.View.AsGeneral(new Stride1D.General(2)).SubView(0, 3);
        using var provider = Device.CreateScanProvider<long>(3);
        var scan = provider.CreateScan<long, Stride1D.General, Stride1D.Dense, AddInt64>(ScanKind.Inclusive);
        Assert.Equal((FaultKind.OutOfRange, "input"), Sanitizer.Check(() => scan(Device.DefaultStream, every, y.View)) is { } fault ? (fault.Kind, fault.Array) : default);
    }

    [Fact]
    public void What_a_scan_or_a_sort_cannot_take_is_refused_by_name()
    {
        using var x = Device.Allocate1D(new int[8]);
        using var temp = Device.Allocate1D<int>(1);
        var scan = Device.CreateScan<int, Stride1D.Dense, Stride1D.Dense, AddInt32>(ScanKind.Inclusive);
        Assert.Equal("output", Assert.Throws<ArgumentOutOfRangeException>(() => scan(Device.DefaultStream, x.View, x.View.SubView(0, 7), temp.View)).ParamName);
        Assert.Equal("temp", Assert.Throws<ArgumentOutOfRangeException>(() => scan(Device.DefaultStream, x.View, x.View, temp.View)).ParamName);
        Assert.Equal("temp", Assert.Throws<ArgumentOutOfRangeException>(() => Device.CreateRadixSort<int, Stride1D.Dense, AscendingInt32>()(Device.DefaultStream, x.View, temp.View)).ParamName);
        Assert.Equal("dataLength", Assert.Throws<ArgumentOutOfRangeException>(() => Device.CreateScanProvider(0)).ParamName);
        Assert.Equal("tempStorageSize", Assert.Throws<ArgumentOutOfRangeException>(() => Device.CreateRadixSortProvider(0)).ParamName);
    }

    T[] Sorted<T, TOperation>(T[] values) where T : unmanaged where TOperation : struct, IRadixSortOperation<T>
    {
        using var x = Device.Allocate1D(values);
        using var provider = Device.CreateRadixSortProvider<T, TOperation>(values.Length);
        provider.CreateRadixSort<T, Stride1D.Dense, TOperation>()(Device.DefaultStream, x.View);
        return x.GetAsArray1D();
    }

    [Fact]
    public void Numbers_are_sorted_both_ways_with_their_signs()
    {
        var draw = new Random(5);
        long[] longs = [.. Enumerable.Range(0, 130).Select(_ => draw.NextInt64(long.MinValue, long.MaxValue)), 0, -1, long.MinValue, long.MaxValue];
        Assert.Equal(longs.Order(), Sorted<long, AscendingInt64>(longs));
        Assert.Equal(longs.OrderDescending(), Sorted<long, DescendingInt64>(longs));
        int[] ints = [.. longs.Select(v => (int)v)];
        Assert.Equal(ints.Order(), Sorted<int, AscendingInt32>(ints));
        uint[] uints = [.. longs.Select(v => (uint)v)];
        Assert.Equal(uints.OrderDescending(), Sorted<uint, DescendingUInt32>(uints));
        ulong[] ulongs = [.. longs.Select(v => (ulong)v)];
        Assert.Equal(ulongs.Order(), Sorted<ulong, AscendingUInt64>(ulongs));
        sbyte[] bytes = [.. longs.Select(v => (sbyte)v)];
        Assert.Equal(bytes.Order(), Sorted<sbyte, AscendingInt8>(bytes));
        byte[] unsigned = [.. longs.Select(v => (byte)v)];
        Assert.Equal(unsigned.OrderDescending(), Sorted<byte, DescendingUInt8>(unsigned));
        short[] shorts = [.. longs.Select(v => (short)v)];
        Assert.Equal(shorts.OrderDescending(), Sorted<short, DescendingInt16>(shorts));
        ushort[] ushorts = [.. longs.Select(v => (ushort)v)];
        Assert.Equal(ushorts.Order(), Sorted<ushort, AscendingUInt16>(ushorts));
        float[] floats = [.. longs.Select(v => v / 1e15f), float.NegativeInfinity, float.PositiveInfinity, 1e-40f, -1e-40f];
        Assert.Equal(floats.Order(), Sorted<float, AscendingFloat>(floats));
        double[] doubles = [.. longs.Select(v => v / 1e25)];
        Assert.Equal(doubles.OrderDescending(), Sorted<double, DescendingDouble>(doubles));
    }

    [Fact]
    public void Pairs_are_sorted_by_key_and_equal_keys_keep_their_order()
    {
        int[] keys = [.. Enumerable.Range(0, 150).Select(i => i * 7 % 10 - 5)];
        double[] values = [.. Enumerable.Range(0, 150).Select(i => i + 0.5)];
        int[] order = [.. Enumerable.Range(0, 150).OrderBy(i => keys[i])];
        using var k = Device.Allocate1D(keys);
        using var v = Device.Allocate1D(values);
        using var provider = Device.CreateRadixSortProvider<int, double, AscendingInt32>(150);
        provider.CreateRadixSortPairs<int, Stride1D.Dense, double, Stride1D.Dense, AscendingInt32>()(Device.DefaultStream, k.View, v.View);
        Assert.Equal(order.Select(i => keys[i]), k.GetAsArray1D());
        Assert.Equal(order.Select(i => values[i]), v.GetAsArray1D());
    }

    [Fact]
    public void A_sequence_sorted_with_keys_says_where_each_was()
    {
        int[] keys = [.. Enumerable.Range(0, 70).Select(i => i * 31 % 70)];
        using var k = Device.Allocate1D(keys);
        using var places = Device.Allocate1D<int>(70);
        using var temp = Device.Allocate1D<int>(Device.ComputeRadixSortPairsTempStorageSize<int, int, DescendingInt32>(70).X);
        Device.CreateRadixSortPairs<int, Stride1D.Dense, int, Stride1D.Dense, Int32Sequencer, DescendingInt32>()(Device.DefaultStream, k.View, places.View, new Int32Sequencer(), temp.View);
        Assert.Equal(keys.OrderDescending(), k.GetAsArray1D());
        Assert.Equal(keys.OrderDescending(), places.GetAsArray1D().Select(i => keys[i]));
    }

    [Fact]
    public void Two_scans_on_two_streams_cannot_share_their_memory()
    {
        using var one = Device.CreateStream();
        using var two = Device.CreateStream();
        using var x = Device.Allocate1D(new int[100]);
        using var y = Device.Allocate1D<int>(100);
        using var z = Device.Allocate1D<int>(100);
        using var provider = Device.CreateScanProvider<int>(100);
        var scan = provider.CreateScan<int, Stride1D.Dense, Stride1D.Dense, AddInt32>(ScanKind.Inclusive);
        scan(one, x.View, y.View);
        var fault = Assert.Throws<SanitizerException>(() => scan(two, x.View, z.View)).Fault;
        Assert.Equal((FaultKind.Race, "temp"), (fault.Kind, fault.Array));
        Device.Synchronize();
        scan(two, x.View, z.View);
        Assert.Equal(new int[100], z.GetAsArray1D(two));
    }

    [Fact]
    public void Reductions_with_a_temporary_value_wait_for_their_stream()
    {
        using var one = Device.CreateStream();
        using var x = Device.Allocate1D(one, Enumerable.Range(1, 100).ToArray());
        Assert.Equal(5050, Device.Reduce<int, AddInt32>(one, x.View));
        using var sum = Device.Allocate1D<int>(1);
        var reduce = Device.CreateReduction<int, Stride1D.Dense, AddInt32>();
        reduce(one, x.View, sum.View);
        Assert.Equal(FaultKind.Race, Assert.Throws<SanitizerException>(() => sum.GetAsArray1D()).Fault.Kind);
        Assert.Equal([5050], sum.GetAsArray1D(one));
        Assert.Equal("input", Assert.Throws<ArgumentNullException>(() => reduce(one, x.View.SubView(0, 0), sum.View)).ParamName);
    }

    [Theory]
    [InlineData("ILGPU.Runtime.Cuda.CudaAccelerator", "GetPreferredDevice")]
    [InlineData("System.Void ILGPU.Algorithms.UniqueExtensions::CreateUnique()", "CreateRadixSort")]
    [InlineData("ILGPU.Nobody", "README")]
    public void What_is_missing_is_named_with_what_to_use_instead(string member, string advice) => Assert.Contains(advice, Sanitizer.Instead(member));
}
