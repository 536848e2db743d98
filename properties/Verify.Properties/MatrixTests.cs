using Xunit;
namespace Verify;

/// <summary>Every law against every subject there is, found by type.</summary>
public class MatrixTests
{
    /// <summary>A few problems a pair here, a hundred in the main job; fewer still on ILGPU's own CPU device, where a barrier costs a hundred microseconds.</summary>
    const int Tests = 8, TestsOnIlgpuCpu = 4, Seed = 20;

    public static TheoryData<string, string> Pairs()
    {
        var data = new TheoryData<string, string>();
        foreach (var (law, subject) in Matrix.Pairs(Installed.Catalog.All<Law>(), [.. Installed.Catalog.All<Subject>()])) data.Add(law.ToString(), subject.Name);
        return data;
    }

    static readonly Dictionary<string, Law> laws = Installed.Catalog.All<Law>().ToDictionary(l => l.ToString());
    static readonly Dictionary<string, Subject> subjects = Installed.Catalog.All<Subject>().ToDictionary(s => s.Name);

    [Theory, MemberData(nameof(Pairs))]
    public void Holds(string law, string subject)
    {
        var result = LawRunner.Run(laws[law], subjects[subject], subject.EndsWith("/ilgpu-cpu", StringComparison.Ordinal) ? TestsOnIlgpuCpu : Tests, Seed);
        Assert.True(result.Failure is null, $"{result.Failure?.Verdict}\nverify replay \"{result.Failure?.Shrunk}\" --law {law} --kernel {subject}");
        Assert.NotEqual(Outcome.Mistrusted, result.Outcome);
    }
}
