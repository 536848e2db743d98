using ILGPU;
using ILGPU.Runtime;
using Xunit;
namespace Verify;

/// <summary>Methods of the structs that a kernel's type parameters stand for: the right one of several is called, with its barriers, and goes on where it stopped.</summary>
public class TypeParameterTests : OnDevice
{
    interface IStage<T> where T : unmanaged
    {
        static abstract T Apply(ArrayView<T> tile, T value);
    }

    readonly struct FromTheRight : IStage<int>, IStage<long>
    {
        public static int Apply(ArrayView<int> tile, int value)
        {
            Group.Barrier();
            tile[Group.IdxX] = value;
            Group.Barrier();
            return value + tile[(Group.IdxX + 1) % tile.IntLength];
        }

        static long IStage<long>.Apply(ArrayView<long> tile, long value)
        {
            Group.Barrier();
            tile[Group.IdxX] = value;
            Group.Barrier();
            return 1000 * value + tile[(Group.IdxX + 1) % tile.IntLength];
        }
    }

    readonly struct Then<TFirst, TSecond, T> : IStage<T> where TFirst : struct, IStage<T> where TSecond : struct, IStage<T> where T : unmanaged
    {
        public static T Apply(ArrayView<T> tile, T value) => TSecond.Apply(tile, TFirst.Apply(tile, value));
    }

    static void Staged<TStage, T>(ArrayView<T> y) where TStage : struct, IStage<T> where T : unmanaged
    {
        var tile = SharedMemory.Allocate<T>(4);
        y[Group.IdxX] = TStage.Apply(tile, y[Group.IdxX]);
    }

    T[] Stages<TStage, T>(T[] x) where TStage : struct, IStage<T> where T : unmanaged
    {
        using var y = Device.Allocate1D(x);
        Device.Launch<ArrayView<T>>(Staged<TStage, T>, (1, x.Length), y.View);
        return y.GetAsArray1D();
    }

    [Fact]
    public void Each_number_has_its_own_method()
    {
        Assert.Equal([3, 5, 7, 5], Stages<FromTheRight, int>([1, 2, 3, 4]));
        Assert.Equal([1002L, 2003, 3004, 4001], Stages<FromTheRight, long>([1, 2, 3, 4]));
    }

    [Fact]
    public void Structs_of_structs() =>
        Assert.Equal([20, 24, 20, 16], Stages<Then<FromTheRight, Then<FromTheRight, FromTheRight, int>, int>, int>([1, 2, 3, 4]));

    public interface IState
    {
        void Add(int value);
        int Total { get; }
        void Add(ArrayView<int> values, int at) => throw new NotSupportedException("given by every state here");
    }

    public struct Counts : IState
    {
        int total;
        public readonly int Total => total;
        public void Add(int value) => total += value;

        void IState.Add(ArrayView<int> values, int at)
        {
            total += 10 * values[at];
            Group.Barrier();
            total += 100;
            values[at] = 0;
        }
    }

    static void Counted<TState>(ArrayView<int> y, TState state) where TState : struct, IState
    {
        var other = state;
        for (int k = 1; k <= 2; k++)
        {
            state.Add(k);
            state.Add(y, Group.IdxX);
            other.Add(1000 * k);
        }
        y[Group.IdxX] = state.Total + other.Total;
    }

    [Fact]
    public void What_a_method_changes_in_its_structure_stays()
    {
        using var y = Device.Allocate1D(new[] { 1, 2, 3 });
        Device.Launch<ArrayView<int>, Counts>(Counted, (1, 3), y.View, default(Counts));
        Assert.Equal([3213, 3223, 3233], y.GetAsArray1D());
    }

    public interface IScale
    {
        int Of(int x);
        static virtual int Twice<TScale>(ArrayView<TScale> scales, int x) where TScale : unmanaged, IScale => scales[0].Of(x) + scales[1].Of(x);
    }

    public struct Scale : IScale
    {
        public int By;
        public int Of(int x) => By * x;
    }

    static void Scaled<TScale>(ArrayView<TScale> scales, ArrayView<int> y) where TScale : unmanaged, IScale =>
        y[Group.IdxX] = TScale.Twice(scales, Group.IdxX) + scales[Group.IdxX % 2].Of(100);

    /// <summary>All threads look at the structures, through a method that is not marked readonly and writes nothing.</summary>
    [Fact]
    public void Structures_in_global_memory_may_be_looked_at_by_all()
    {
        using var scales = Device.Allocate1D([new Scale { By = 2 }, new Scale { By = 3 }]);
        using var y = Device.Allocate1D<int>(4);
        Device.Launch<ArrayView<Scale>, ArrayView<int>>(Scaled, (1, 4), scales.View, y.View);
        Assert.Equal([200, 305, 210, 315], y.GetAsArray1D());
    }
}
