using ILGPU;
using ILGPU.Runtime;
using Xunit;
namespace Verify;

/// <summary>The members of ILGPU's surface do what ILGPU's own tests say they do.</summary>
public class SurfaceTests : OnDevice
{
    static void Places(ArrayView<int> y)
    {
        int place = Grid.GlobalIndex.X + Grid.GlobalIndex.Y * Grid.DimX * Group.DimX + Grid.GlobalIndex.Z * Grid.DimX * Group.DimX * Grid.DimY * Group.DimY;
        y[place] = Group.LinearIndex + 100 * Grid.LinearIndex + (Group.IsFirstThread ? 10_000 : 0) + (Group.IsLastThread ? 20_000 : 0);
    }

    [Fact]
    public void Grids_and_groups_of_three_dimensions()
    {
        var y = Result<int>(Places, new KernelConfig(new Index3D(2, 3, 2), new Index3D(2, 2, 3)), 144);
        for (int i = 0; i < 144; i++)
        {
            var (x, r, z) = (i % 4, i / 4 % 6, i / 24);
            int thread = x % 2 + r % 2 * 2 + z % 3 * 4, group = x / 2 + r / 2 * 2 + z / 3 * 6;
            Assert.Equal(thread + 100 * group + (thread == 0 ? 10_000 : 0) + (thread == 11 ? 20_000 : 0), y[i]);
        }
    }

    [Theory, InlineData(1, 1), InlineData(5, 3), InlineData(64, 2), InlineData(3, 70)]
    public void Implicit_kernels_visit_every_index_once(int width, int height)
    {
        using var m = Device.Allocate2DDenseY(new int[width, height]);
        Device.LoadAutoGroupedStreamKernel<Index2D, ArrayView2D<int, Stride2D.DenseY>>(static (i, m) => m[i] += 1 + i.X * 1000 + i.Y)(new Index2D(width, height), m.View);
        var y = m.GetAsArray2D();
        for (int i = 0; i < width; i++)
            for (int j = 0; j < height; j++) Assert.Equal(1 + i * 1000 + j, y[i, j]);
    }

    static void Shuffles(ArrayView<int> y)
    {
        int lane = Warp.LaneIdx, at = Group.IdxX * 8;
        y[at] = Warp.Shuffle(lane, 5);
        y[at + 1] = Warp.ShuffleDown(lane, 3);
        y[at + 2] = Warp.ShuffleUp(lane, 2);
        y[at + 3] = Warp.ShuffleXor(lane, 6);
        y[at + 4] = Warp.Broadcast(lane * 2, 7);
        y[at + 5] = Warp.ShuffleDown(lane, 1, 8);
        y[at + 6] = Warp.ShuffleXor(lane, 9, 4);
        y[at + 7] = lane;
    }

    [Fact]
    public void Shuffles_of_whole_and_partial_warps()
    {
        var y = Result<int>(Shuffles, (1, 64), 512);
        for (int i = 0; i < 64; i++)
        {
            int lane = i % 32;
            Assert.Equal([5, lane + 3 < 32 ? lane + 3 : lane, lane >= 2 ? lane - 2 : lane, lane ^ 6, 14, lane % 8 < 7 ? lane + 1 : lane, lane, lane], y[(8 * i)..(8 * i + 8)]);
        }
    }

    static void Votes(ArrayView<int> y)
    {
        int count = Group.BarrierPopCount(Group.IdxX % 3 == 0);
        bool all = Group.BarrierAnd(Group.IdxX >= 0), notAll = Group.BarrierAnd(Group.IdxX != 4), any = Group.BarrierOr(Group.IdxX == 4), none = Group.BarrierOr(Group.IdxX < 0);
        int fourth = Group.Broadcast(Group.IdxX * 10, 4), second = Group.Broadcast(Group.IdxX * 100, 2);
        y[Group.IdxX] = count + (all ? 100 : 0) + (notAll ? 1000 : 0) + (any ? 10_000 : 0) + (none ? 100_000 : 0) + 1_000_000 * fourth + second;
    }

    [Fact]
    public void Votes_and_broadcasts_of_a_group() => Assert.All(Result<int>(Votes, (1, 10), 10), v => Assert.Equal(4 + 100 + 10_000 + 40_000_000 + 200, v));

    internal static void Atomics(ArrayView<int> y)
    {
        int i = Grid.GlobalIndex.X;
        Atomic.Add(ref y[0], i);
        Atomic.Max(ref y[1], i);
        Atomic.Min(ref y[2], -i);
        Atomic.Or(ref y[3], 1 << i);
        Atomic.And(ref y[4], ~(1 << i));
        Atomic.Xor(ref y[5], 1 << i);
        Atomic.Exchange(ref y[6], 9);
        int seen;
        do seen = Atomic.CompareExchange(ref y[7], 0, 0);
        while (Atomic.CompareExchange(ref y[7], seen, seen + 2) != seen);
        Atomic.MakeAtomic(ref y[8], i, new Larger(), new ILGPU.AtomicOperations.CompareExchangeInt32());
    }

    readonly struct Larger : ILGPU.AtomicOperations.IAtomicOperation<int>
    {
        public int Operation(int current, int value) => Math.Max(current, value + 1);
    }

    [Fact]
    public void Atomics_lose_nothing() => Assert.Equal(AfterAtomics, Result<int>(Atomics, (4, 5), 9));

    internal static int[] AfterAtomics => [190, 19, -19, (1 << 20) - 1, 0, (1 << 20) - 1, 9, 40, 20];

    static void Floats(ArrayView<double> y)
    {
        Atomic.Add(ref y[0], 0.5);
        Atomic.Max(ref y[1], Group.IdxX);
        y[2 + Group.IdxX] = Interop.IntAsFloat(Interop.FloatAsInt(1.5f)) + Interop.IntAsFloat(Interop.FloatAsInt(0.25)) + Interop.SizeOf<double>();
    }

    [Fact]
    public void Atomics_and_bits_of_floats() => Assert.Equal([4, 7, .. Enumerable.Repeat(9.75, 8)], Result<double>(Floats, (1, 8), 10));

    static void Halves(ArrayView<ILGPU.Half> y) => y[Group.IdxX] = (ILGPU.Half)((float)y[Group.IdxX] + 0.125f * Group.IdxX) * (ILGPU.Half)2f;

    [Fact]
    public void Half_precision() => Assert.Equal(Enumerable.Range(0, 4).Select(i => (float)(System.Half)((float)(System.Half)(0.125f * i) * 2)), Result<ILGPU.Half>(Halves, (1, 4), 4).Select(h => (float)h));

    [Fact]
    public void Dynamic_shared_memory() =>
        Assert.Equal([803, 802, 801, 800], Result<int>(static y =>
        {
            var own = SharedMemory.GetDynamic<int>();
            own[2 * Group.IdxX] = own[2 * Group.IdxX + 1] = Group.IdxX;
            Group.Barrier();
            y[Group.IdxX] = own[own.IntLength - 1 - 2 * Group.IdxX] + 100 * own.IntLength;
        }, new KernelConfig(1, 4, SharedMemoryConfig.RequestDynamic<int>(8)), 4));

    static void Tiles(ArrayView<int> y)
    {
        var tile = SharedMemory.Allocate2DDenseX<int>(new Index2D(4, 3));
        ref int count = ref SharedMemory.Allocate<int>();
        if (Group.IsFirstThread) count = 0;
        tile[Group.IdxX, Group.IdxY] = Group.LinearIndex;
        Group.Barrier();
        Atomic.Add(ref count, tile[3 - Group.IdxX, 2 - Group.IdxY]);
        Group.Barrier();
        y[Group.LinearIndex] = count;
    }

    [Fact]
    public void Two_dimensional_shared_memory() => Assert.All(Result<int>(Tiles, (new Index2D(1, 1), new Index2D(4, 3)), 12), v => Assert.Equal(66, v));

    static void Casts(ArrayView<int> y)
    {
        var bytes = y.Cast<byte>();
        for (int k = 0; k < 4; k++) bytes[4 * Group.IdxX + k] = (byte)(Group.IdxX + k);
    }

    [Fact]
    public void Views_cast_to_bytes_are_watched_by_byte() => Assert.Equal([0x03020100, 0x04030201, 0x05040302], Result<int>(Casts, (1, 3), 3));

    [Fact]
    public void Specialized_values_streams_and_page_locked_copies()
    {
        using var locked = Device.AllocatePageLocked1D<int>(4);
        for (int k = 0; k < 4; k++) locked[k] = k;
        using var x = Device.Allocate1D<int>(4);
        using var stream = Device.CreateStream();
        x.View.CopyFromPageLockedAsync(stream, locked);
        Device.LoadKernel<ArrayView<int>, SpecializedValue<int>>(static (x, by) => x[Group.IdxX] *= by)(stream, (1, 4), x.View, SpecializedValue.New(7));
        stream.Synchronize();
        using var copy = Device.Allocate1D<int>(4);
        x.View.CopyTo(stream, copy.View);
        Assert.Equal([0, 7, 14, 21], copy.View.GetAsPageLocked1D(stream).GetArray());
    }
}
