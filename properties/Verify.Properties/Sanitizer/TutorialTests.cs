using ILGPU;
using ILGPU.Runtime;
using Xunit;
namespace Verify;

/// <summary>The lines of the checking device's README, as they stand there.</summary>
public class TutorialTests
{
    static void Histogram(Index1D i, ArrayView<int> x, ArrayView<int> counts) => counts[x[i]]++;

    static void Launch()
    {
        using var context = Context.CreateDefault();
        using var device = context.GetPreferredDevice(preferCPU: false).CreateAccelerator(context);
        using var x = device.Allocate1D(new[] { 3, 1, 3, 3, 0 });
        using var counts = device.Allocate1D(new int[4]);
        device.LoadAutoGroupedStreamKernel<Index1D, ArrayView<int>, ArrayView<int>>(Histogram)(5, x.View, counts.View);
    }

    [Fact]
    public void The_histogram_races()
    {
        var fault = Assert.Throws<SanitizerException>(() => Sanitizer.Run(Launch)).Fault;
        Assert.Equal((FaultKind.Race, "counts", 3L), (fault.Kind, fault.Array, fault.Index));
    }

    /// <summary>What <c>verify sanitize</c> looks for.</summary>
    static void Launcher(Accelerator device)
    {
        using var x = device.Allocate1D(new[] { 3, 1, 3, 3, 0 });
        using var counts = device.Allocate1D(new int[4]);
        device.LoadAutoGroupedStreamKernel<Index1D, ArrayView<int>, ArrayView<int>>(Histogram)(5, x.View, counts.View);
    }

    [Fact]
    public void Launchers_are_found_and_run_in_a_process_of_their_own()
    {
        var launcher = Assert.Single(Launchers.In(typeof(TutorialTests).Assembly), m => m.Name == nameof(Launcher) && m.DeclaringType == typeof(TutorialTests));
        Assert.Equal(FaultKind.Race, Isolated.Check(launcher, seeds: 8)?.Kind);
    }

    static void Count(Index1D i, ArrayView<int> x) => x[i] = i;
    static void Mirror(Index1D i, ArrayView<int> x, ArrayView<int> y) => y[i] = x[x.Length - 1 - i];

    [Fact]
    public void Two_streams_that_nothing_orders_race()
    {
        using var context = Context.CreateDefault();
        using var device = context.GetPreferredDevice(preferCPU: false).CreateAccelerator(context);
        var fault = Sanitizer.Check(() =>
        {
            using var one = device.CreateStream();
            using var two = device.CreateStream();
            using var x = device.Allocate1D<int>(96);
            using var y = device.Allocate1D<int>(96);
            device.LoadAutoGroupedKernel<Index1D, ArrayView<int>>(Count)(one, 96, x.View);
            device.LoadAutoGroupedKernel<Index1D, ArrayView<int>, ArrayView<int>>(Mirror)(two, 96, x.View, y.View);
        });
        Assert.StartsWith("""
            Race: a read of x[0] by TutorialTests.Mirror on stream 2 after a write by TutorialTests.Count on stream 1, and the host has not waited for stream 1 in between
              kernel  TutorialTests.Mirror
              array   x[0]
              thread  group (1,0,0) thread (31,0,0) at Mirror TutorialTests.cs:
            """, fault?.ToString(), StringComparison.Ordinal);
        Assert.Equal(("TutorialTests.Mirror on stream 2", "TutorialTests.Count on stream 1"), (fault?.Operation, fault?.OtherOperation));
    }
}
