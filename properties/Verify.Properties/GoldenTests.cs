using Xunit;
namespace Verify;

/// <summary>Every golden case that a class here runs, on every subject that it fits.</summary>
public class GoldenTests
{
    static readonly string folder = Path.Combine(AppContext.BaseDirectory, "Golden");

    public static TheoryData<string> Cases() => [.. GoldenCase.ReadAll(folder).Where(c => Kinds.Any(k => k.Runs(c))).Select(c => c.Name)];

    static IReadOnlyList<GoldenKind> Kinds => Installed.Catalog.All<GoldenKind>();

    [Theory, MemberData(nameof(Cases))]
    public void EveryTensorIsWithinWhatIsAllowed(string name)
    {
        var golden = GoldenCase.Read(Path.Combine(folder, name + ".json"));
        var rows = Kinds.Single(k => k.Runs(golden)).Compare(golden, Installed.Catalog.All<Subject>()).ToArray();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.True(row.Outcome != Outcome.Broken, $"{row}"));
        Assert.Contains(rows, row => row.Subject.Arithmetic.UnitRoundoff <= Arithmetic.Float64.UnitRoundoff);
    }

    [Fact]
    public void AWrongValueIsBroken()
    {
        string text = File.ReadAllText(Path.Combine(folder, "lstm_small.json"));
        int at = text.IndexOf("\"y\": {", StringComparison.Ordinal);
        at = text.IndexOf("\"data\": [", at, StringComparison.Ordinal) + 9;
        string path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "wrong.json");
        File.WriteAllText(path, text.Insert(at, "0.125, ").Remove(text.Insert(at, "0.125, ").IndexOf(", ", at + 7, StringComparison.Ordinal) is var end ? at + 7 : 0, end - at - 5));
        var golden = GoldenCase.Read(path);
        Assert.All(new LayerKind().Compare(golden, Installed.Catalog.All<Subject>()).Where(r => r.Tensor == "y"), row => Assert.Equal(Outcome.Broken, row.Outcome));
    }
}
