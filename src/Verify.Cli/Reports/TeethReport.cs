using System.Globalization;
using System.Text;
using System.Text.Json;
using Spectre.Console;
namespace Verify.Cli;

/// <summary>What the laws did to the mutants: on the terminal, as <c>teeth.md</c> and as <c>teeth.json</c>.</summary>
public sealed class TeethReport(ReportHead head, Teeth teeth, IReadOnlyList<LawResult> correct, IReadOnlyList<RareFault> rare)
{
    public ReportHead Head => head;

    public Teeth Teeth => teeth;

    /// <summary>The laws in order of name.</summary>
    public Law[] Laws { get; } = [.. teeth.Bites.Select(b => b.Law).Distinct().OrderBy(l => l.ToString(), StringComparer.Ordinal)];

    /// <summary>Correct subjects that a law accused.</summary>
    public IReadOnlyList<LawResult> Accused => [.. correct.Where(r => r.Failure is not null)];

    /// <summary>One sentence over all.</summary>
    public string Summary
    {
        get
        {
            var mutants = teeth.Mutants.ToArray();
            var slowest = mutants.Where(m => m.Any(b => b.Kills)).Select(m => (Mutant: m.Key, Cases: Fastest(m).Cases)).OrderByDescending(m => m.Cases).FirstOrDefault();
            return $"{mutants.Length} mutants of {mutants.Select(m => Fault(m.Key)).Distinct().Count()} faults × {Laws.Length} laws: {mutants.Length - teeth.Living.Count} killed, {teeth.Living.Count} live. "
                + $"The slowest kill took {slowest.Cases} of {teeth.MostCases} cases ({slowest.Mutant?.Name ?? "none"}). {correct.Count} pairs of a law and a correct subject, {correct.Sum(r => (long)r.Tests)} problems: {Accused.Count} accused.";
        }
    }

    public void Print(IAnsiConsole console)
    {
        console.Table(LawHead, LawRows());
        console.WriteLine();
        if (rare.Count > 0) console.Table(RareHead, RareRows());
        foreach (string line in Trouble()) console.WriteLine(line);
        console.WriteLine(Summary);
    }

    public string Markdown()
    {
        var page = new StringBuilder(head.Markdown("Teeth")).AppendLine(Summary).AppendLine();
        if (Trouble().ToArray() is { Length: > 0 } trouble) page.AppendLine("```").AppendJoin('\n', trouble).AppendLine().AppendLine("```").AppendLine();
        page.AppendLine("## Laws").AppendLine().AppendLine("A law that is the only one to kill some mutant cannot be left out.").AppendLine();
        page.Rows(LawHead, LawRows());
        page.AppendLine($"Laws that kill nothing that no other law kills: {(teeth.Idle.Count == 0 ? "none" : string.Join(", ", teeth.Idle.OrderBy(l => l.ToString(), StringComparer.Ordinal)))}.").AppendLine();
        if (rare.Count > 0) page.AppendLine("## Faults that only a search finds").AppendLine()
            .AppendLine($"Each law gets {RareFault.Evaluations} problems of this fault's kind: drawn blindly, and mutated from the worst found so far, driven by error ÷ bound.").AppendLine();
        if (rare.Count > 0) page.Rows(RareHead, RareRows());
        page.AppendLine("## Mutants").AppendLine().AppendLine("Cases: problems until the first law was broken. The whole matrix is in `teeth.html` and `teeth.json`.").AppendLine();
        page.Rows(["mutant", "cases", "by", "laws that kill it", "replay"], teeth.Mutants.Select(m => Fastest(m) is { Kills: true } first
            ? (string[])[m.Key.Name, $"{first.Cases}", first.Law.ToString(), $"{m.Count(b => b.Kills)} of {m.Count()}", $"`{first.Problem}`"] : [m.Key.Name, "LIVES", "", $"0 of {m.Count()}", ""]));
        return page.ToString();
    }

    public string Json() => JsonSerializer.Serialize(new
    {
        head, summary = Summary, mostCases = teeth.MostCases, idle = teeth.Idle.Select(l => l.ToString()), living = teeth.Living.Select(m => m.Name),
        accused = Accused.Select(r => new { law = r.Law.ToString(), subject = r.Subject.Name, problem = r.Failure!.Shrunk.ToString(), detail = r.Failure.Verdict.ToString() }),
        bites = teeth.Bites.Select(b => new { law = b.Law.ToString(), mutant = b.Mutant.Name, kills = b.Kills, cases = b.Cases, problem = b.Problem?.ToString(), place = b.Verdict?.Place }),
    }, ReportHead.Style);

    /// <summary>The bite that took fewest cases, a kill if there is one.</summary>
    public static Bite Fastest(IEnumerable<Bite> of) => of.OrderByDescending(b => b.Kills).ThenBy(b => b.Cases).First();

    /// <summary>The fault without cell, precision and device.</summary>
    static string Fault(Subject mutant) => mutant.Name.Split('/')[0];

    static readonly string[] RareHead = ["fault", "blind: worst error ÷ bound", "search: problems", "by", "error ÷ bound", "replay"];

    IEnumerable<string[]> RareRows() => rare.Select(r => (string[])[r.Mutant.Name, r.Blind.Failure is null ? r.Blind.Ratio.ToString("0.##", CultureInfo.InvariantCulture) : "found",
        r.Search is { } s ? $"{s.Evaluations}" : $"not in {RareFault.Evaluations}", r.Search?.Law.ToString() ?? "", r.Search?.Ratio.ToString("0.##", CultureInfo.InvariantCulture) ?? "", r.Search?.Failure is { } f ? $"`{f.Shrunk}`" : ""]);

    static readonly string[] LawHead = ["law", "kills", "alone kills", "median cases", "slowest", "seconds"];

    IEnumerable<string[]> LawRows() => Laws.Select(law =>
    {
        var all = teeth.Bites.Where(b => b.Law == law).ToArray();
        int[] cases = [.. all.Where(b => b.Kills).Select(b => b.Cases).Order()];
        return (string[])[law.ToString(), $"{cases.Length} of {all.Length}", $"{teeth.OnlyBy(law).Count}", cases.Length == 0 ? "-" : $"{cases[cases.Length / 2]}", cases.Length == 0 ? "-" : $"{cases[^1]}",
            all.Sum(b => b.Elapsed.TotalSeconds).ToString("0.0", CultureInfo.InvariantCulture)];
    });

    IEnumerable<string> Trouble()
    {
        foreach (var mutant in teeth.Living) yield return $"LIVES: {mutant}";
        foreach (var r in rare.Where(r => r.Search is null)) yield return $"LIVES: {r.Mutant}, even under search";
        foreach (var r in Accused)
        {
            yield return $"ACCUSED, though correct: {r.Subject} by {r.Law}: {r.Failure!.Verdict.Place}: {r.Failure.Verdict.Detail}";
            yield return $"    verify replay \"{r.Failure.Shrunk}\" --law {r.Law} --kernel {r.Subject}";
        }
    }
}
