using System.Reflection;
using ILGPU;
using ILGPU.Runtime;
using Xunit;
namespace Verify;

/// <summary>Kernels that are loaded by their method, estimates of occupancy, and page-locked arrays of more dimensions.</summary>
public class LoadingTests : OnDevice
{
    static void Scale(Index1D i, ArrayView<int> y, int by) => y[i] = by * i;

    static void Place(ArrayView<int> y) => y[Grid.GlobalIndex.X] = Group.IdxX;

    static MethodInfo Method(string name) => typeof(LoadingTests).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!;

    [Fact]
    public void Launchers_of_a_given_type()
    {
        using var y = Device.Allocate1D(new int[6]);
        Device.LoadAutoGroupedKernel<Action<AcceleratorStream, Index1D, ArrayView<int>, int>>(Method(nameof(Scale)))(Device.DefaultStream, 6, y.View, 7);
        Assert.Equal([0, 7, 14, 21, 28, 35], y.GetAsArray1D());
        Device.LoadImplicitlyGroupedKernel<Action<AcceleratorStream, Index1D, ArrayView<int>, int>>(Method(nameof(Scale)), 32)(Device.DefaultStream, 6, y.View, 2);
        Assert.Equal([0, 2, 4, 6, 8, 10], y.GetAsArray1D());
        Device.LoadKernel<Action<AcceleratorStream, KernelConfig, ArrayView<int>>>(Method(nameof(Place)))(Device.DefaultStream, (2, 3), y.View);
        Device.Synchronize();
        Assert.Equal([0, 1, 2, 0, 1, 2], y.GetAsArray1D());
    }

    [Fact]
    public void Kernels_without_types()
    {
        using var y = Device.Allocate1D(new int[4]);
        var kernel = Device.LoadAutoGroupedKernel(Method(nameof(Scale)));
        ArrayView<int> view = y.View;
        kernel.Launch(Device.DefaultStream, new Index1D(4), view, 5);
        Device.Synchronize();
        Assert.Equal([0, 5, 10, 15], y.GetAsArray1D());
    }

    [Fact]
    public void Occupancy_within_the_limits_of_the_device()
    {
        var kernel = Device.LoadKernel<ArrayView<int>>(Place).GetKernel();
        int size = Device.EstimateGroupSize(kernel, out int grid);
        Assert.InRange(size, 1, Device.MaxNumThreadsPerGroup);
        Assert.InRange(grid, 1, int.MaxValue);
        Assert.InRange(Device.EstimateMaxActiveGroupsPerMultiprocessor(kernel, size), 1, Device.MaxNumThreadsPerMultiprocessor);
    }

    [Fact]
    public void Page_locked_arrays_of_two_and_three_dimensions()
    {
        using var flat = Device.AllocatePageLocked2D<int>(new LongIndex2D(2, 3));
        using var deep = Device.AllocatePageLocked3D<int>(new LongIndex3D(2, 2, 2));
        for (int k = 0; k < 6; k++) flat[k / 3, k % 3] = k;
        for (int k = 0; k < 8; k++) deep[k / 4, k / 2 % 2, k % 2] = 10 * k;
        using var x = Device.Allocate2DDenseY<int>(new LongIndex2D(2, 3));
        using var y = Device.Allocate3DDenseZY<int>(new LongIndex3D(2, 2, 2));
        x.View.CopyFromPageLockedAsync(flat);
        y.View.CopyFromPageLockedAsync(deep);
        Device.Synchronize();
        Assert.Equal(flat.GetArray(), x.View.GetAsPageLocked2D().GetArray());
        Assert.Equal(deep.GetArray(), y.View.GetAsPageLocked3D().GetArray());
    }
}
