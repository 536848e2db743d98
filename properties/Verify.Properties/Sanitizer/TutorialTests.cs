using ILGPU;
using ILGPU.Runtime;
using Xunit;
namespace Verify;

/// <summary>The lines of the checking device's README, as they stand there, and what they print.</summary>
public class TutorialTests
{
    static void Histogram(Index1D i, ArrayView<int> x, ArrayView<int> counts) => counts[x[i]]++;

    /// <summary>The README's first two blocks are a file of a DLL beside this one, as it stands, and what it says.</summary>
    [Fact]
    public void The_first_test_compiles_as_it_stands_and_says_what_is_printed()
    {
        string root = Root();
        string[] blocks = File.ReadAllText(Path.Combine(root, "src", "Verify.Sanitizer", "README.md")).ReplaceLineEndings("\n").Split("```");
        string code = blocks[1]["csharp\n".Length..], said = blocks[3].Trim();
        Assert.Equal(File.ReadAllText(Path.Combine(root, "properties", "ForeignOnIlgpu", "TutorialTests.cs")).ReplaceLineEndings("\n"), code);
        var pasted = System.Reflection.Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "ForeignOnIlgpu.dll")).GetType("TutorialTests", throwOnError: true)!;
        var test = (Action)pasted.GetMethod("The_histogram_is_sound")!.CreateDelegate(typeof(Action), Activator.CreateInstance(pasted));
        Assert.Equal(said, Assert.Throws<SanitizerException>(test).Message.ReplaceLineEndings("\n"));
    }

    static string Root([System.Runtime.CompilerServices.CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));

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
