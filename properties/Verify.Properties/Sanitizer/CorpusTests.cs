using ILGPU;
using ILGPU.Runtime;
using Xunit;
namespace Verify;

/// <summary>Every fault of the corpus is found and named rightly, and no repaired twin is accused, whatever the thread order.</summary>
public class CorpusTests
{
    const int Seeds = 200;

    public static TheoryData<KernelPair> Pairs => [.. typeof(KernelPair).Assembly.GetTypes()
        .Where(t => t.IsSubclassOf(typeof(KernelPair)) && !t.IsAbstract).OrderBy(t => t.Name).Select(t => (KernelPair)Activator.CreateInstance(t)!)];

    [Fact]
    public void The_corpus_is_large_enough() => Assert.InRange(Pairs.Count, 40, int.MaxValue);

    [Theory, MemberData(nameof(Pairs))]
    public void The_fault_is_found_and_named(KernelPair pair)
    {
        foreach (var settings in Orders(pair))
        {
            var fault = Run(pair.Faulty, settings);
            Assert.True(fault != null, $"{pair} passed with {settings}");
            Assert.True(fault.Kind == pair.Kind, $"{pair} with {settings}: {fault}");
            if (fault.Kind == FaultKind.Race) Assert.True(pair is StreamPair ? fault.Operation != fault.OtherOperation : fault.Thread != fault.Other, $"{pair} with {settings}: {fault}");
            if (pair.Array != null) Assert.True(fault.Array == pair.Array, $"{pair} with {settings}: {fault}");
        }
    }

    [Theory, MemberData(nameof(Pairs))]
    public void The_repaired_twin_is_clean(KernelPair pair)
    {
        foreach (var settings in Orders(pair))
        {
            var fault = Run(pair.Repaired, settings);
            Assert.True(fault == null, $"{pair} with {settings}: {fault}");
        }
    }

    /// <summary>Two hundred seeds, a quarter of them in each order.</summary>
    static IEnumerable<SanitizerSettings> Orders(KernelPair pair)
    {
        var orders = Enum.GetValues<ThreadOrder>();
        for (int seed = 0; seed < Seeds; seed++) yield return pair.Settings with { Seed = (ulong)seed, Order = orders[seed % orders.Length] };
    }

    static Fault? Run(Action<Accelerator> host, SanitizerSettings settings)
    {
        using var _ = Sanitizer.Use(settings);
        using var context = Context.CreateDefault();
        using var device = context.GetPreferredDevice(preferCPU: false).CreateAccelerator(context);
        return Sanitizer.Check(() => host(device), settings);
    }
}
