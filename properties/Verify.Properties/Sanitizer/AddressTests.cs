using ILGPU;
using ILGPU.Runtime;
using Xunit;
namespace Verify;

/// <summary>An address that C# lays on the stack before a thread stops leads to the same place when it goes on.</summary>
public class AddressTests : OnDevice
{
    struct Pair
    {
        public int First, Second;
    }

    static readonly int[] neighbours = [1, 0, 3, 2];

    void Holds(Action<ArrayView<int>> kernel, Func<int, int> expected)
    {
        foreach (var order in Enum.GetValues<ThreadOrder>())
            for (ulong seed = 0; seed < 10; seed++)
            {
                using var _ = Sanitizer.Use(new(seed, order));
                Assert.Equal(Enumerable.Range(0, 4).Select(expected), Result(kernel, (1, 4), 4));
            }
    }

    static void Field(ArrayView<int> y)
    {
        var pair = new Pair { First = 100, Second = 10 * Group.IdxX };
        pair.Second += Warp.ShuffleXor(Group.IdxX, 1);
        y[Group.IdxX] = pair.First + pair.Second;
    }

    [Fact]
    public void Of_a_field() => Holds(Field, i => 100 + 10 * i + neighbours[i]);

    static void Element(ArrayView<int> y)
    {
        var own = new int[3];
        for (int k = 0; k < 3; k++) own[k] += 10 * k + Group.BarrierPopCount(Group.IdxX > k);
        y[Group.IdxX] = own[0] + 100 * own[1] + 10_000 * own[2];
    }

    [Fact]
    public void Of_an_element_of_an_array() => Holds(Element, _ => 3 + 100 * 12 + 10_000 * 21);

    static void FieldOfAnElement(ArrayView<int> y)
    {
        var own = new Pair[2, 2];
        own[1, Group.IdxX % 2].Second = 5;
        own[1, Group.IdxX % 2].Second += Warp.ShuffleXor(Group.IdxX, 1);
        y[Group.IdxX] = own[1, Group.IdxX % 2].Second;
    }

    [Fact]
    public void Of_a_field_of_an_element_of_a_table() => Holds(FieldOfAnElement, i => 5 + neighbours[i]);

    static void EitherOfTwo(ArrayView<int> y)
    {
        int even = 10, odd = 20;
        (Group.IdxX % 2 == 0 ? ref even : ref odd) += Warp.ShuffleXor(Group.IdxX, 1);
        y[Group.IdxX] = 100 * even + odd;
    }

    [Fact]
    public void Of_one_variable_or_another() => Holds(EitherOfTwo, i => i % 2 == 0 ? 100 * (10 + neighbours[i]) + 20 : 1000 + 20 + neighbours[i]);

    static void VariableOrMemory(ArrayView<int> y)
    {
        int own = 7;
        y[Group.IdxX] = 40;
        ref int chosen = ref own;
        if (Group.IdxX < 2) chosen = ref y[Group.IdxX];
        chosen += Group.BarrierPopCount(true);
        y[Group.IdxX] += own;
    }

    [Fact]
    public void Of_a_variable_or_of_device_memory() => Holds(VariableOrMemory, i => i < 2 ? 40 + 4 + 7 : 40 + 11);

    static void Argument(ArrayView<int> y) => y[Group.Broadcast(Group.IdxX, 2) ^ Group.IdxX] = Group.IdxX;

    [Fact]
    public void Of_an_argument() => Holds(Argument, i => i ^ 2);

    static int At(in ArrayView<int> values, int index) => values[index];

    static void ArgumentOfAHelper(ArrayView<int> y)
    {
        y[Group.IdxX] = 3 * Group.IdxX;
        Group.Barrier();
        int seen = At(y, Warp.ShuffleXor(Group.IdxX, 1));
        bool last = y[Group.BarrierPopCount(true) - 1] == 9;
        Group.Barrier();
        if (last) y[Group.IdxX] = seen;
    }

    [Fact]
    public void Of_an_argument_passed_on() => Holds(ArgumentOfAHelper, i => 3 * neighbours[i]);

    static void Tickets(ArrayView<int> y, ArrayView<Pair> slots) => slots[Atomic.Add(ref y[0], 1)].First = Group.IdxX;

    [Fact]
    public void Of_an_argument_beside_an_atomic()
    {
        for (ulong seed = 0; seed < 40; seed++)
        {
            using var _ = Sanitizer.Use(new(seed, ThreadOrder.Adversarial));
            using var tail = Device.Allocate1D(new int[1]);
            using var slots = Device.Allocate1D(new Pair[8]);
            Device.Launch<ArrayView<int>, ArrayView<Pair>>(Tickets, (2, 4), tail.View, slots.View);
            Assert.Equal([0, 0, 1, 1, 2, 2, 3, 3], slots.GetAsArray1D().Select(s => s.First).Order());
        }
    }
}
