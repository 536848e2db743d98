using System.Net;
using System.Text;
namespace Verify.Cli;

/// <summary>The kill matrix as a page to look at, in one file, on a light or a dark screen.</summary>
static class TeethPage
{
    const string Style = """
        :root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --line: #ddd; --kill: 22, 128, 60; --live: #c62828; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6e6e6; --paper: #16181c; --line: #3a3d44; --kill: 70, 190, 110; --live: #ff7b72; } }
        body { font: 14px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 2rem; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; } dd { margin: 0; }
        .matrix { overflow: auto; max-height: 85vh; border: 1px solid var(--line); }
        table { border-collapse: separate; border-spacing: 0; font-size: 12px; }
        th { font-weight: 500; text-align: left; background: var(--paper); }
        thead th { position: sticky; top: 0; height: 16em; vertical-align: bottom; padding: 4px 2px; z-index: 1; }
        thead th span { writing-mode: vertical-rl; transform: rotate(180deg); }
        tbody th { position: sticky; left: 0; white-space: nowrap; padding: 1px 8px; }
        td { text-align: right; min-width: 2.6em; padding: 1px 4px; border-bottom: 1px solid var(--line); font-variant-numeric: tabular-nums; }
        td.none { opacity: .35; text-align: center; } tr.lives th { color: var(--live); font-weight: 700; }
        """;

    public static string Html(TeethReport report)
    {
        var page = new StringBuilder($"<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>Teeth</title>\n<style>\n{Style}\n</style>\n");
        page.AppendLine("<h1>Teeth</h1>").AppendLine("<dl>");
        foreach (var (name, value) in ((string, string)[])[("commit", report.Head.Commit), ("machine", report.Head.Machine), ("devices", string.Join(", ", report.Head.Present)), ("command", report.Head.Command), ("date", report.Head.Date)])
            page.AppendLine($"<dt>{name}</dt><dd>{Text(value)}</dd>");
        page.AppendLine("</dl>").AppendLine($"<p>{Text(report.Summary)}</p>");
        page.AppendLine("<p>A number: the law was broken by that problem, counted from one. A dot: the mutant survived the law. Empty: the law does not speak of it.</p>");
        page.Append("<div class=\"matrix\"><table><thead><tr><th>mutant</th>");
        foreach (var law in report.Laws) page.Append($"<th title=\"{Text(law.Sentence)}\"><span>{Text(law.ToString())}</span></th>");
        page.AppendLine("</tr></thead><tbody>");
        foreach (var mutant in report.Teeth.Mutants)
        {
            var bites = mutant.ToDictionary(b => b.Law);
            page.Append($"<tr{(mutant.Any(b => b.Kills) ? "" : " class=\"lives\"")}><th>{Text(mutant.Key.Name)}</th>");
            foreach (var law in report.Laws) page.Append(Cell(bites.GetValueOrDefault(law)));
            page.AppendLine("</tr>");
        }
        return page.AppendLine("</tbody></table></div>").ToString();
    }

    /// <summary>The fewer cases a kill took, the stronger its colour.</summary>
    static string Cell(Bite? bite) => bite switch
    {
        null => "<td></td>",
        { Kills: false } => "<td class=\"none\">·</td>",
        _ => $"<td style=\"background: rgba(var(--kill), {(bite.Cases <= 1 ? ".8" : bite.Cases <= 4 ? ".6" : bite.Cases <= 16 ? ".4" : ".2")})\" title=\"{Text($"{bite.Problem}: {bite.Verdict!.Place}")}\">{bite.Cases}</td>",
    };

    static string Text(string text) => WebUtility.HtmlEncode(text);
}
