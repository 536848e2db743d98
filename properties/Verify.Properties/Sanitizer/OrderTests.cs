using ILGPU;
using ILGPU.Runtime;
using Xunit;
namespace Verify;

/// <summary>Every order holds threads where it hurts: before an atomic, and between two; and whoever is held goes on.</summary>
public class OrderTests : OnDevice
{
    const int Seeds = 40;

    static int Times(Func<bool> fails)
    {
        int times = 0;
        for (ulong seed = 0; seed < Seeds; seed++)
        {
            using var _ = Sanitizer.Use(new(seed, (ThreadOrder)(seed % 4), MaxSteps: 3000));
            if (fails()) times++;
        }
        return times;
    }

    static void NeverLooksAgain(ArrayView<int> sum)
    {
        int held = sum[0];
        while (Atomic.CompareExchange(ref sum[0], held, held + 1) != held) { }
    }

    static void LooksAgain(ArrayView<int> sum)
    {
        int held = sum[0], found;
        while ((found = Atomic.CompareExchange(ref sum[0], held, held + 1)) != held) held = found;
    }

    [Fact]
    public void A_loop_that_never_takes_up_the_new_value_has_no_end()
    {
        Assert.Equal(Seeds, Times(() => Sanitizer.Check(() => Result<int>(NeverLooksAgain, (2, 16), 1))?.Kind is FaultKind.Endless or FaultKind.Deadlock));
        Assert.Equal(0, Times(() => Result<int>(LooksAgain, (2, 16), 1)[0] != 32));
    }

    static void TriesOnce(ArrayView<int> sum)
    {
        int held = Atomic.Add(ref sum[0], 0);
        Atomic.CompareExchange(ref sum[0], held, held + 1);
    }

    [Fact]
    public void Updates_tried_once_are_lost_between_groups() => Assert.Equal(Seeds, Times(() => Result<int>(TriesOnce, (32, 1), 1)[0] != 32));

    [Fact]
    public void Updates_tried_once_are_lost_within_a_group() => Assert.Equal(Seeds, Times(() => Result<int>(TriesOnce, (1, 32), 1)[0] != 32));

    [Fact]
    public void A_gate_that_opens_before_it_is_reset_holds_somebody_back_for_good()
    {
        var gate = new BarrierOpenedBeforeItIsReset();
        Assert.Equal(Seeds, Times(() => Sanitizer.Check(() => gate.Faulty(Device))?.Kind is FaultKind.Deadlock or FaultKind.Endless));
        Assert.Equal(0, Times(() => Sanitizer.Check(() => gate.Repaired(Device)) != null));
    }

    /// <summary>The round is asked for after the arrival: it may be over by then.</summary>
    static void AsksTooLate(ArrayView<int> gate)
    {
        for (int k = 0; k < 4; k++)
        {
            bool last = Atomic.Add(ref gate[0], 1) == Grid.DimX - 1;
            int opening = Atomic.Add(ref gate[1], 0);
            if (last)
            {
                Atomic.Exchange(ref gate[0], 0);
                Atomic.Add(ref gate[1], 1);
            }
            else
                while (Atomic.Add(ref gate[1], 0) == opening) { }
        }
    }

    [Fact]
    public void Who_asks_for_the_round_after_it_has_arrived_may_wait_for_the_next() =>
        Assert.InRange(Times(() => Sanitizer.Check(() => Result<int>(AsksTooLate, (3, 1), 2))?.Kind is FaultKind.Deadlock or FaultKind.Endless), Seeds / 4, Seeds);

    static void NeedsOneOfTwo(ArrayView<int> cells)
    {
        if (Group.IdxX < 2)
        {
            cells[1 + Group.IdxX] = 5;
            MemoryFence.GroupLevel();
            Atomic.Add(ref cells[0], 1);
        }
        else if (Group.IdxX == 2)
        {
            while (Atomic.Add(ref cells[0], 0) < 1) { }
            MemoryFence.GroupLevel();
            cells[3] = cells[1] + cells[2];
        }
    }

    [Fact]
    public void Threads_of_one_group_are_held_as_groups_are() => Assert.Equal(Seeds, Times(() => Sanitizer.Check(() => Result<int>(NeedsOneOfTwo, (1, 3), 4))?.Kind == FaultKind.Race));

    /// <summary>One group counts until another has begun to answer; each would wait for good for one that is held for good.</summary>
    static void CountsUntilAnswered(ArrayView<int> cells)
    {
        if (Grid.IdxX == 0) while (Atomic.Add(ref cells[0], 0) == 0) Atomic.Add(ref cells[1], 1);
        else Atomic.Add(ref cells[0], 1);
        if (Grid.IdxX == 1) while (Atomic.Max(ref cells[2], 1) == 0) { }
    }

    [Fact]
    public void Nobody_is_held_for_good() => Assert.Equal(0, Times(() => Result<int>(CountsUntilAnswered, (3, 1), 3)[0] != 2));

    [Fact]
    public void The_same_seed_holds_the_same_threads()
    {
        for (ulong seed = 0; seed < Seeds; seed++)
        {
            using var _ = Sanitizer.Use(new(seed, (ThreadOrder)(seed % 4), MaxSteps: 3000));
            Assert.Equal(Result<int>(CountsUntilAnswered, (3, 1), 3), Result<int>(CountsUntilAnswered, (3, 1), 3));
        }
    }
}
