using ILGPU;
using ILGPU.Runtime;
using Xunit;
namespace Verify;

/// <summary>Adversarial orders stop threads and groups where it hurts: before an atomic, and between two.</summary>
public class OrderTests : OnDevice
{
    const int Seeds = 40;

    int Times(Func<bool> fails)
    {
        int times = 0;
        for (ulong seed = 0; seed < Seeds; seed++)
        {
            using var _ = Sanitizer.Use(new(seed, ThreadOrder.Adversarial, MaxSteps: 3000));
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
        Assert.InRange(Times(() => Sanitizer.Check(() => Result<int>(NeverLooksAgain, (2, 16), 1))?.Kind is FaultKind.Endless or FaultKind.Deadlock), Seeds / 2, Seeds);
        Assert.Equal(0, Times(() => Result<int>(LooksAgain, (2, 16), 1)[0] != 32));
    }

    static void TriesOnce(ArrayView<int> sum)
    {
        int held = Atomic.Add(ref sum[0], 0);
        Atomic.CompareExchange(ref sum[0], held, held + 1);
    }

    [Fact]
    public void Updates_tried_once_are_lost_between_groups() => Assert.InRange(Times(() => Result<int>(TriesOnce, (32, 1), 1)[0] != 32), Seeds / 2, Seeds);

    static void OpensTooEarly(ArrayView<int> gate) => Meet(gate, tooEarly: true);
    static void OpensLast(ArrayView<int> gate) => Meet(gate, tooEarly: false);

    /// <summary>Groups that meet four times: gate[0] counts arrivals, gate[1] openings.</summary>
    static void Meet(ArrayView<int> gate, bool tooEarly)
    {
        for (int k = 0; k < 4; k++)
        {
            int opening = Atomic.Add(ref gate[1], 0);
            if (Atomic.Add(ref gate[0], 1) < Grid.DimX - 1)
            {
                while (Atomic.Add(ref gate[1], 0) == opening) { }
                continue;
            }
            if (tooEarly) Atomic.Add(ref gate[1], 1);
            MemoryFence.DeviceLevel();
            Atomic.Exchange(ref gate[0], 0);
            if (!tooEarly) Atomic.Add(ref gate[1], 1);
        }
    }

    [Fact]
    public void A_gate_that_opens_before_it_is_reset_holds_somebody_back_for_good()
    {
        Assert.InRange(Times(() => Sanitizer.Check(() => Result<int>(OpensTooEarly, (3, 1), 2))?.Kind is FaultKind.Deadlock or FaultKind.Endless), Seeds / 4, Seeds);
        Assert.Equal(0, Times(() => Sanitizer.Check(() => Result<int>(OpensLast, (3, 1), 2)) != null));
    }
}
