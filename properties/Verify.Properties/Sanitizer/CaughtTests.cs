using ILGPU;
using ILGPU.Runtime;
using Xunit;
namespace Verify;

/// <summary>A fault is told at the end though the host code caught it, and the first one is.</summary>
public class CaughtTests : OnDevice
{
    static void Counts(Index1D i, ArrayView<int> y) => y[0] += 1;

    void Races()
    {
        using var y = Device.Allocate1D(new int[1]);
        Device.LoadAutoGroupedStreamKernel<Index1D, ArrayView<int>>(Counts)(8, y.View);
    }

    void Swallows()
    {
        try { Races(); } catch (SanitizerException) { }
    }

    /// <summary>Right in its numbers, and its host code catches what the device says.</summary>
    sealed class Hushes : Kernel<Lstm, float>
    {
        readonly Plain<Lstm> inner = new();

        public override string Device => "checking";

        protected override void Run(Inputs<float> inputs, Outputs<float> outputs)
        {
            using var tests = new CaughtTests();
            tests.Swallows();
            inner.Forward(inputs, outputs);
        }

        protected override void RunBack(Inputs<float> inputs, Outputs<float> outputs, Upstream<float> upstream, Gradients<float> gradients) => inner.Backward(inputs, outputs, upstream, gradients);
    }

    [Fact]
    public void A_law_is_told_of_a_race_that_is_caught()
    {
        var verdict = LawRunner.Check(new OutputsFollowTheEquations(), new Hushes(), Problem.Parse("T1 N1 C1 H1 isometric loss 1 seed 5 order 0"));
        Assert.Equal((Outcome.Broken, "checking device"), (verdict.Outcome, verdict.Place));
        Assert.Contains("race", verdict.Detail, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_race_that_is_caught() => Assert.Equal(FaultKind.Race, Sanitizer.Check(Swallows)?.Kind);

    [Fact]
    public void A_race_on_another_thread() => Assert.Equal(FaultKind.Race, Sanitizer.Check(() =>
    {
        var worker = new Thread(Swallows);
        worker.Start();
        worker.Join();
    })?.Kind);

    [Fact]
    public void A_launch_that_is_refused() => Assert.Equal(FaultKind.Limit, Sanitizer.Check(() =>
    {
        using var y = Device.Allocate1D(new int[1]);
        try { Device.Launch<ArrayView<int>>(static v => v[0] = 1, (1, 4096), y.View); } catch (SanitizerException) { }
    })?.Kind);

    [Fact]
    public void What_the_host_throws_afterwards_is_the_cause()
    {
        var fault = Assert.Throws<SanitizerException>(() => Sanitizer.Run(() =>
        {
            Swallows();
            throw new InvalidOperationException("the sum is wrong");
        }));
        Assert.Equal(FaultKind.Race, fault.Fault.Kind);
        Assert.IsType<InvalidOperationException>(fault.InnerException);
    }

    [Fact]
    public void A_check_within_a_check_keeps_its_own() => Assert.Null(Sanitizer.Check(() => Assert.NotNull(Sanitizer.Check(Races))));
}
