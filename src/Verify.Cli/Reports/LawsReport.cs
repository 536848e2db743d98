using System.Globalization;
using System.Text;
using System.Text.Json;
using Spectre.Console;
namespace Verify.Cli;

/// <summary>What the laws said: on the terminal, as <c>laws.md</c> and as <c>laws.json</c>.</summary>
public static class LawsReport
{
    /// <summary>The most lines about broken cases on a terminal; the written reports hold all.</summary>
    const int MostLines = 60;

    /// <summary>A row per law, then every broken case with its replay line.</summary>
    public static void Print(IAnsiConsole console, IReadOnlyList<LawResult> results)
    {
        console.Table(LawHead, LawRows(results));
        console.WriteLine();
        string[] failures = [.. Failures(results), .. Doubts(results)];
        foreach (string line in failures.Take(MostLines)) console.WriteLine(line);
        if (failures.Length > MostLines) console.WriteLine($"… and {failures.Length - MostLines} lines more; --kernel NAME shows those of one kernel, --by-kernel names every kernel");
        if (failures.Length > 0) console.WriteLine();
        var visited = Visited(results);
        foreach (var missed in visited.Missed) console.WriteLine(Missed(missed, visited));
        if (visited.Problems > 0) console.WriteLine($"problems by class: {string.Join(", ", visited.Counts.Select(c => $"{c.Class.Name} {c.Count}"))}");
        console.WriteLine(Summary(results));
    }

    /// <summary>A row per kernel.</summary>
    public static void PrintByKernel(IAnsiConsole console, IReadOnlyList<LawResult> results)
    {
        console.Table(KernelHead, KernelRows(results));
        console.WriteLine();
    }

    /// <summary>Writes <c>laws.md</c> and <c>laws.json</c> to a folder that there is.</summary>
    /// <exception cref="UsageException">One cannot be written.</exception>
    public static void Write(IAnsiConsole console, string folder, ReportHead head, IReadOnlyList<LawResult> results)
    {
        Folder.Write(folder, "laws.md", Markdown(head, results));
        Folder.Write(folder, "laws.json", Json(head, results));
        console.WriteLine($"written: {Path.Combine(folder, "laws.md")}, laws.json");
    }

    /// <summary>Whether something is broken, or a class of problems was missed.</summary>
    public static bool IsBroken(IReadOnlyList<LawResult> results) => results.Any(r => r.Outcome == Outcome.Broken) || Visited(results).Missed.Count > 0;

    /// <summary>The classes of problems that all the runs together visited.</summary>
    public static Coverage Visited(IReadOnlyList<LawResult> results) => Coverage.Of(results.Select(r => r.Coverage));

    static string Missed(InputClass missed, Coverage all) => $"NEVER VISITED: {missed.Name}, though {all.Problems} problems were drawn and at least {missed.Share:0.###} of them should have been";

    /// <summary>One sentence over all.</summary>
    public static string Summary(IReadOnlyList<LawResult> results)
    {
        int broken = results.Count(r => r.Outcome == Outcome.Broken), mistrusted = results.Count(r => r.Outcome == Outcome.Mistrusted);
        string trust = mistrusted > 0 ? $", {mistrusted} MISTRUSTED (no problem could have failed)" : "";
        return $"{results.Select(r => r.Law).Distinct().Count()} laws × {results.Select(r => r.Subject).Distinct().Count()} subjects, {results.Count} pairs, {results.Sum(r => (long)r.Tests)} problems: {results.Count - broken - mistrusted} hold, {broken} broken{trust}";
    }

    /// <summary>The report as a page.</summary>
    public static string Markdown(ReportHead head, IReadOnlyList<LawResult> results)
    {
        var page = new StringBuilder(head.Markdown("Laws")).AppendLine(Summary(results)).AppendLine();
        page.AppendLine("Error ÷ bound is the largest over all problems of that row; a law is broken above 1. A problem is mistrusted when its check could not have failed.").AppendLine();
        page.Rows(LawHead, LawRows(results));
        if ((string[])[.. Failures(results), .. Doubts(results)] is { Length: > 0 } failures) page.AppendLine("```").AppendJoin('\n', failures).AppendLine().AppendLine("```").AppendLine();
        page.AppendLine("## By kernel").AppendLine();
        page.Rows(KernelHead, KernelRows(results));
        var visited = Visited(results);
        page.AppendLine("## Problems by class").AppendLine();
        foreach (var missed in visited.Missed) page.AppendLine(Missed(missed, visited)).AppendLine();
        page.Rows(["class", "problems", "share"], visited.Counts.Select(c => (string[])[c.Class.Name, $"{c.Count}", Share((int)Math.Min(int.MaxValue, c.Count), (int)Math.Min(int.MaxValue, visited.Problems))]));
        page.AppendLine("## What each law says").AppendLine();
        foreach (var law in results.Select(r => r.Law).Distinct()) page.AppendLine($"- **{law}**: {law.Sentence} `{law.Formula}`");
        return page.ToString();
    }

    /// <summary>The same for a program.</summary>
    public static string Json(ReportHead head, IReadOnlyList<LawResult> results) => JsonSerializer.Serialize(new
    {
        head,
        results = results.Select(r => new
        {
            law = r.Law.ToString(), subject = r.Subject.Name, outcome = r.Outcome.ToString().ToLowerInvariant(), tests = r.Tests, mistrusted = r.Mistrusted, refused = r.Refused,
            worstRatio = Finite(r.WorstRatio), worstProblem = r.Worst?.ToString(), doubt = r.Outcome == Outcome.Mistrusted ? Doubt(r) : null,
            failure = r.Failure is { } f ? new { problem = f.Shrunk.ToString(), place = f.Verdict.Place, detail = f.Verdict.Detail, ratio = Finite(f.Verdict.Ratio), drawn = f.Drawn.ToString() } : null,
        }),
    }, ReportHead.Style);

    static double? Finite(double value) => double.IsFinite(value) ? value : null;

    static readonly string[] LawHead = ["law", "holds for", "problems", "mistrusted", "worst error ÷ bound", "at"];

    static IEnumerable<string[]> LawRows(IReadOnlyList<LawResult> results) => results.GroupBy(r => r.Law).Select(g => (string[])
        [g.Key.ToString(), $"{g.Count(r => r.Outcome == Outcome.Holds)} of {g.Count()}", $"{g.Sum(r => r.Tests)}", Share(g.Sum(r => r.Mistrusted), g.Sum(r => r.Tests)), Number(g.Max(Ratio)), g.MaxBy(Ratio)!.Subject.Name]);

    static readonly string[] KernelHead = ["kernel", "laws held", "problems", "mistrusted", "worst error ÷ bound", "in law"];

    static IEnumerable<string[]> KernelRows(IReadOnlyList<LawResult> results) => results.GroupBy(r => r.Subject).Select(g => (string[])
        [g.Key.Name, $"{g.Count(r => r.Outcome == Outcome.Holds)} of {g.Count()}", $"{g.Sum(r => r.Tests)}", Share(g.Sum(r => r.Mistrusted), g.Sum(r => r.Tests)), Number(g.Max(Ratio)), g.MaxBy(Ratio)!.Law.ToString()]);

    /// <summary>Lines: each pair of which no problem proved anything, and why.</summary>
    static IEnumerable<string> Doubts(IReadOnlyList<LawResult> results) =>
        results.Where(r => r.Outcome == Outcome.Mistrusted).Select(r => $"MISTRUSTED: {r.Law} proves nothing of {r.Subject}: {Doubt(r)}");

    static string Doubt(LawResult r) => r.Doubt ?? "no problem of a shape that both take was drawn";

    /// <summary>Lines: each broken subject, and under it two lines for each law that it breaks.</summary>
    static IEnumerable<string> Failures(IReadOnlyList<LawResult> results)
    {
        foreach (var broken in results.Where(r => r.Failure is not null).GroupBy(r => r.Subject))
        {
            yield return $"BROKEN: {broken.Key} breaks {broken.Count()} of {results.Count(r => r.Subject == broken.Key)} laws";
            foreach (var r in broken)
            {
                string own = (Installed.Foreign(r.Subject.GetType()) ?? Installed.Foreign(r.Law.GetType())) is { } dll ? $" --assembly {Path.GetRelativePath(Environment.CurrentDirectory, Installed.PathOf(dll))}" : "";
                yield return $"  {r.Law}: {r.Failure!.Verdict.Place}: {r.Failure.Verdict.Detail}";
                yield return $"    verify replay \"{r.Failure.Shrunk}\" --law {r.Law} --kernel {r.Subject}{own}";
            }
        }
    }

    static double Ratio(LawResult r) => r.Failure?.Verdict.Ratio ?? r.WorstRatio;

    static string Number(double ratio) => double.IsPositiveInfinity(ratio) ? "∞" : ratio.ToString(ratio < 0.001 && ratio > 0 ? "0.#e+0" : "0.###", CultureInfo.InvariantCulture);

    static string Share(int part, int whole) => whole == 0 ? "-" : (100.0 * part / whole).ToString("0.#", CultureInfo.InvariantCulture) + " %";
}
