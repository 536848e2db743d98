using ILGPU;
using ILGPU.Runtime;
using Xunit;
namespace Verify;

/// <summary>Launches on several operating-system threads do not see each other.</summary>
public class ConcurrencyTests : OnDevice
{
    static void Reverse(ArrayView<int> x, ArrayView<int> y)
    {
        var tile = SharedMemory.Allocate<int>(64);
        var own = LocalMemory.Allocate<int>(2);
        own[0] = x[Grid.GlobalIndex.X];
        tile[Group.IdxX] = own[0];
        Group.Barrier();
        y[Grid.GlobalIndex.X] = tile[Group.DimX - 1 - Group.IdxX];
    }

    [Fact]
    public void Sound_kernels_of_changing_size_stay_sound() => Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, worker =>
    {
        for (int k = 0; k < 300; k++)
        {
            int size = 1 + (k * 7 + worker * 13) % 64, groups = 1 + k % 3;
            using var x = Device.Allocate1D(Enumerable.Range(0, groups * size).ToArray());
            using var y = Device.Allocate1D<int>(groups * size);
            Device.Launch<ArrayView<int>, ArrayView<int>>(Reverse, (groups, size), x.View, y.View);
            Assert.Equal(Enumerable.Range(0, groups * size).Select(i => i / size * size + size - 1 - i % size), y.GetAsArray1D());
        }
    });
}
