using ILGPU;
using ILGPU.Runtime;
using Xunit;
namespace Verify;

/// <summary>What C# a woven kernel may be written in: every construct gives what the same code gives on the host.</summary>
public class CodeTests : OnDevice
{
    public readonly record struct Pair(int A, int B)
    {
        public int Sum => A + B;
        public static Pair operator +(Pair l, Pair r) => new(l.A + r.A, l.B + r.B);
    }

    public struct Counter
    {
        public int Count;
        public void Add(int n) => Count += n;
    }

    public enum Gate : byte { Input, Forget, Output }

    static int Collatz(int n)
    {
        int steps = 0;
        while (n != 1)
        {
            n = n % 2 == 0 ? n / 2 : 3 * n + 1;
            steps++;
        }
        return steps;
    }

    static int Choose(int k) => k switch { 0 => 10, 1 => 11, 2 => 12, 3 => 13, 7 => 17, _ => -1 };

    [Fact]
    public void Loops_switches_and_helpers() =>
        Assert.Equal(Enumerable.Range(0, 20).Select(k => Collatz(k + 1) * 100 + Choose(k)),
            Result<int>(static y => y[Group.IdxX] = Collatz(Group.IdxX + 1) * 100 + Choose(Group.IdxX), (1, 20), 20));

    static void Records(ArrayView<Pair> y)
    {
        int i = Group.IdxX;
        y[i] = new Pair(i, 2 * i) + new Pair(1, 1);
        y[i] = y[i] with { B = y[i].Sum };
        var (a, b) = y[i];
        y[i] = new(b, a);
    }

    [Fact]
    public void Records_with_and_deconstruction() =>
        Assert.Equal(Enumerable.Range(0, 5).Select(i => new Pair(3 * i + 2, i + 1)), Result<Pair>(Records, (1, 5), 5));

    static void MutableStruct(ArrayView<Counter> y)
    {
        y[Group.IdxX].Add(3);
        Group.Barrier();
        y[Group.IdxX].Count *= 2;
        ref var mine = ref y[Group.IdxX];
        Group.Barrier();
        mine.Add(1);
    }

    [Fact]
    public void References_into_memory_outlive_a_barrier() => Assert.All(Result<Counter>(MutableStruct, (1, 7), 7), c => Assert.Equal(7, c.Count));

    internal static int Exclusive(ArrayView<int> tile, int mine)
    {
        tile[Group.IdxX] = mine;
        Group.Barrier();
        int sum = 0;
        for (int k = 0; k < Group.IdxX; k++) sum += tile[k];
        Group.Barrier();
        return sum;
    }

    static void NestedHelpers(ArrayView<int> y)
    {
        var tile = SharedMemory.Allocate<int>(16);
        y[Group.IdxX] = 1000 * Exclusive(tile, Group.IdxX) + Exclusive(tile, Exclusive(tile, 1)) * 2 + Math.Max(Exclusive(tile, 1), 3);
    }

    [Fact]
    public void Helpers_with_barriers_as_arguments() => Assert.Equal(Enumerable.Range(0, 8).Select(i =>
        1000 * i * (i - 1) / 2 + 2 * Enumerable.Range(0, i).Sum() + Math.Max(i, 3)), Result<int>(NestedHelpers, (1, 8), 8));

    static void Swap(ref int a, ref int b) => (a, b) = (b, a);
    static void Half(in Pair p, out int half) => half = (p.A + p.B) / 2;

    static void References(ArrayView<int> y)
    {
        int i = 2 * Group.IdxX;
        y[i] = i;
        y[i + 1] = i + 1;
        Swap(ref y[i], ref y[i + 1]);
        Half(new Pair(y[i], y[i]), out y[i + 1]);
    }

    [Fact]
    public void By_reference_parameters() => Assert.Equal([1, 1, 3, 3, 5, 5], Result<int>(References, (1, 3), 6));

    static void Enums(ArrayView<Gate> y) => y[Group.IdxX] = Group.IdxX % 3 == (int)Gate.Forget ? Gate.Forget : (Gate)(Group.IdxX % 3);

    [Fact]
    public void Enumerations_of_a_byte() => Assert.Equal([Gate.Input, Gate.Forget, Gate.Output, Gate.Input], Result<Gate>(Enums, (1, 4), 4));

    static void Parameters(ArrayView<long> y, byte small, short medium, long large, float single, double twice, int flag, Pair pair, ArrayView<int> x)
    {
        large += small;
        medium *= 2;
        for (int k = 0; k < 2; k++) { large++; Group.Barrier(); }
        y[Group.IdxX] = large + medium + (long)(single + twice) + (flag != 0 ? 1000 : 0) + pair.Sum + x[Group.IdxX];
    }

    [Fact]
    public void Parameters_of_all_sizes_that_the_kernel_changes()
    {
        using var y = Device.Allocate1D<long>(4);
        using var x = Device.Allocate1D(new[] { 1, 2, 3, 4 });
        Device.Launch<ArrayView<long>, byte, short, long, float, double, int, Pair, ArrayView<int>>(Parameters, (1, 4), y.View, 5, 6, 1L << 40, 1.5f, 2.5, 1, new(7, 8), x.View);
        Assert.Equal(Enumerable.Range(1, 4).Select(i => (1L << 40) + 5 + 2 + 12 + 4 + 1000 + 15 + i), y.GetAsArray1D());
    }

    static class Held<T> where T : unmanaged
    {
        public static void Fill(ArrayView<T> y, T value)
        {
            var own = LocalMemory.Allocate<T>(2);
            own[0] = value;
            own[1] = own[0];
            y[Group.IdxX] = own[1];
        }
    }

    [Fact]
    public void Kernels_of_generic_classes()
    {
        using var y = Device.Allocate1D<double>(3);
        Device.Launch<ArrayView<double>, double>(Held<double>.Fill, (1, 3), y.View, 2.5);
        Assert.All(y.GetAsArray1D(), v => Assert.Equal(2.5, v));
    }

    static void Bits(ArrayView<int> y)
    {
        uint u = 0x8000_0001u >> Group.IdxX;
        long l = unchecked((long)0xF000_0000_0000_0000UL) >> 4 * Group.IdxX;
        y[Group.IdxX] = unchecked((int)(u ^ (uint)l) + (int)(float)Group.IdxX + Interop.SizeOf<Pair>());
    }

    [Fact]
    public void Shifts_and_conversions() => Assert.Equal(Enumerable.Range(0, 6).Select(i =>
        unchecked((int)(0x8000_0001u >> i ^ (uint)((long)0xF000_0000_0000_0000UL >> 4 * i)) + i + 8)), Result<int>(Bits, (1, 6), 6));

    struct Tile(ArrayView<int> values, int seed)
    {
        readonly ArrayView<int> values = values;
        int rounds = seed;

        /// <summary>Shifts the tile by one; a barrier before and after the neighbours are read.</summary>
        public int Shift(int by)
        {
            values[Group.IdxX] = Group.IdxX;
            Group.Barrier();
            int other = values[(Group.IdxX + by) % Group.DimX];
            rounds++;
            Group.Barrier();
            rounds += 10;
            return other;
        }

        public readonly int Rounds => rounds;
    }

    static void Structs(ArrayView<int> y)
    {
        var tile = new Tile(SharedMemory.Allocate<int>(16), 100);
        int total = 0;
        for (int k = 1; k < 3; k++) total += tile.Shift(k);
        y[Group.IdxX] = 1000 * total + tile.Rounds;
    }

    [Fact]
    public void Structures_whose_methods_hold_barriers() =>
        Assert.Equal(Enumerable.Range(0, 8).Select(i => 1000 * ((i + 1) % 8 + (i + 2) % 8) + 122), Result<int>(Structs, (1, 8), 8));

    static void Both(ref int a, int b) => a = 10 * a + b;

    static void AddressThenShuffle(ArrayView<int> y)
    {
        int own = 7;
        Both(ref own, Warp.ShuffleXor(Group.IdxX, 1));
        y[Group.IdxX] = own;
    }

    [Fact]
    public void The_address_of_a_variable_outlives_a_shuffle() => Assert.Equal([71, 70, 73, 72], Result<int>(AddressThenShuffle, (1, 4), 4));

    interface IFill
    {
        static abstract void Fill(ArrayView<int> values, int with);
    }

    readonly struct Plainly : IFill
    {
        public static void Fill(ArrayView<int> values, int with) => values[Group.IdxX] = with;
    }

    static void ThroughAnInterface<TFill>(ArrayView<int> y) where TFill : struct, IFill
    {
        TFill.Fill(y, Group.IdxX);
        y[Group.IdxX] += 1;
    }

    [Fact]
    public void Helpers_behind_an_interface_accuse_nobody()
    {
        using var y = Device.Allocate1D<int>(4);
        Device.Launch<ArrayView<int>>(ThroughAnInterface<Plainly>, (1, 4), y.View);
        Assert.Equal([1, 2, 3, 4], y.GetAsArray1D());
    }
}
