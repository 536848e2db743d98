using ILGPU;
using ILGPU.Runtime;
using Verify;
using Xunit;

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
    public void The_histogram_is_sound()
    {
        for (ulong seed = 0; seed < 40; seed++)     // each order of threads by turns, the adversarial one too
            Sanitizer.Run(Launch, new SanitizerSettings(seed, (ThreadOrder)(seed % 4)));
    }
}
