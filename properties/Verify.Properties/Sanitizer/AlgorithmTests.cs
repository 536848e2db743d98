using ILGPU;
using ILGPU.Algorithms;
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
    [InlineData("ILGPU.Runtime.Cuda.CudaAccelerator", "GetPreferredDevice")]
    [InlineData("System.Void ILGPU.Algorithms.RadixSortExtensions::CreateRadixSort()", "sort on the host")]
    [InlineData("ILGPU.Nobody", "README")]
    public void What_is_missing_is_named_with_what_to_use_instead(string member, string advice) => Assert.Contains(advice, Sanitizer.Instead(member));
}
