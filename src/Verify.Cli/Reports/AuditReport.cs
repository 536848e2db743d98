using System.Globalization;
using System.Text;
using System.Text.Json;
using Spectre.Console;
namespace Verify.Cli;

/// <summary>How often the laws accused correct subjects: on the terminal, as <c>audit.md</c> and as <c>audit.json</c>.</summary>
public sealed class AuditReport(ReportHead head, IReadOnlyList<Audited> audited)
{
    /// <summary>A law that never comes nearer to its bound than this is slack.</summary>
    const double Slack = 0.01;

    /// <summary>A regime in which more than this share of a law's checks could not have failed is vacuous for it.</summary>
    const double Vacuous = 0.5;

    readonly IGrouping<Law, Audited>[] laws = [.. audited.GroupBy(a => a.Law)];

    public long Checks => audited.Sum(a => a.Checks);
    public long Alarms => audited.Sum(a => (long)a.Alarms.Count);

    /// <summary>The classes of problems that were drawn.</summary>
    public Coverage Visited => Coverage.Of(audited.Select(a => a.Coverage));

    /// <summary>One sentence over all.</summary>
    public string Summary => $"{Checks} checks of {laws.Length} laws × {audited.Select(a => a.Subject).Distinct().Count()} correct subjects, {audited.Count} pairs: {Alarms} alarms; "
        + $"at 95 % confidence the rate is under {Rate(Audited.UpperLimit(Alarms, Checks))}. {Percent(audited.Sum(a => a.Mistrusted), Checks)} of the checks are MISTRUSTED.";

    public void Print(IAnsiConsole console)
    {
        console.Table(LawHead, LawRows());
        foreach (string line in Trouble()) console.WriteLine(line);
        console.WriteLine(Summary);
    }

    public string Markdown()
    {
        var page = new StringBuilder(head.Markdown("False alarms")).AppendLine(Summary).AppendLine();
        if (Trouble().ToArray() is { Length: > 0 } trouble) page.AppendLine("```").AppendJoin('\n', trouble).AppendLine().AppendLine("```").AppendLine();
        page.AppendLine("## Laws").AppendLine().AppendLine("The limit is Clopper's and Pearson's, at 95 % confidence, if the checks of a law are independent.").AppendLine();
        page.Rows(LawHead, LawRows());
        page.AppendLine("## How near the laws come to their bounds").AppendLine().AppendLine("Share of the trusted checks by error ÷ bound; a law with 0 throughout compares bits.").AppendLine();
        page.Rows(["law", .. Audited.Ends.Select((end, i) => i == 0 ? "0" : $"≤ {end.ToString("g", CultureInfo.InvariantCulture)}"), "broken"], laws.Select(g =>
        {
            long[] counts = [.. Enumerable.Range(0, Audited.Ends.Count + 1).Select(i => g.Sum(a => a.Counts[i]))];
            return (string[])[g.Key.ToString(), .. counts.Select(c => c == 0 ? "" : Percent(c, counts.Sum()))];
        }));
        page.AppendLine($"Slack, always under {Percent(1, 100)} of the bound: {List(SlackLaws)}.").AppendLine();
        page.AppendLine($"Vacuous, more than {Percent(1, 2)} of the checks MISTRUSTED: {List(VacuousRegimes)}.").AppendLine();
        page.AppendLine("## Problems by class").AppendLine();
        page.Rows(["class", "problems"], Visited.Counts.Select(c => (string[])[c.Class.Name, $"{c.Count}"]));
        return page.ToString();
    }

    public string Json() => JsonSerializer.Serialize(new
    {
        head, summary = Summary, checks = Checks, alarms = Alarms, upperLimit = Audited.UpperLimit(Alarms, Checks), ends = Audited.Ends, slack = SlackLaws, vacuous = VacuousRegimes,
        pairs = audited.Select(a => new
        {
            law = a.Law.ToString(), subject = a.Subject.Name, checks = a.Checks, mistrusted = a.Mistrusted, refused = a.Refused, counts = a.Counts,
            worstRatio = double.IsFinite(a.Worst.Ratio) ? a.Worst.Ratio : (double?)null, worstProblem = a.Worst.Problem?.ToString(), alarms = a.Alarms.Select(x => x.Problem.ToString()),
        }),
    }, ReportHead.Style);

    IEnumerable<string> SlackLaws => laws.Where(g => g.Max(a => a.Worst.Ratio) is > 0 and < Slack).Select(g => g.Key.ToString());

    IEnumerable<string> VacuousRegimes => laws.SelectMany(g => g.SelectMany(a => a.Regimes).GroupBy(r => r.Regime)
        .Where(r => r.Sum(x => x.Checks) is > 0 and var all && r.Sum(x => x.Mistrusted) > Vacuous * all).Select(r => $"{g.Key} when {r.Key.ToString().ToLowerInvariant()}"));

    static readonly string[] LawHead = ["law", "checks", "alarms", "rate at most", "mistrusted", "not run", "worst error ÷ bound", "at"];

    IEnumerable<string[]> LawRows() => laws.Select(g =>
    {
        long checks = g.Sum(a => a.Checks), alarms = g.Sum(a => (long)a.Alarms.Count);
        var worst = g.MaxBy(a => a.Worst.Ratio)!;
        return (string[])[g.Key.ToString(), $"{checks}", $"{alarms}", Rate(Audited.UpperLimit(alarms, checks)), Percent(g.Sum(a => a.Mistrusted), checks), $"{g.Sum(a => a.Refused)}",
            worst.Worst.Ratio.ToString("0.###", CultureInfo.InvariantCulture), worst.Subject.Name];
    });

    IEnumerable<string> Trouble()
    {
        foreach (var missed in Visited.Missed) yield return $"NEVER VISITED: {missed.Name}";
        foreach (var pair in audited)
            foreach (var (problem, verdict) in pair.Alarms.Take(3))
            {
                yield return $"ALARM: {pair.Law} accuses {pair.Subject}, {pair.Alarms.Count} times in {pair.Checks}: {verdict.Place}: {verdict.Detail}";
                yield return $"    verify replay \"{problem}\" --law {pair.Law} --kernel {pair.Subject}";
            }
    }

    static string List(IEnumerable<string> names) => names.ToArray() is { Length: > 0 } some ? string.Join(", ", some) : "none";

    static string Rate(double rate) => rate.ToString("0.0e+0", CultureInfo.InvariantCulture);

    static string Percent(long part, long whole) => whole == 0 ? "-" : (100.0 * part / whole).ToString("0.##", CultureInfo.InvariantCulture) + " %";
}
