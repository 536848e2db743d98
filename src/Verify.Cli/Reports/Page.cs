using System.Text;
namespace Verify.Cli;

/// <summary>Tables of a Markdown page.</summary>
static class Page
{
    /// <summary>A table and an empty line after it.</summary>
    public static void Rows(this StringBuilder page, string[] head, IEnumerable<string[]> rows)
    {
        page.AppendLine($"| {string.Join(" | ", head)} |").AppendLine($"|{string.Concat(head.Select(_ => "---|"))}");
        foreach (var row in rows) page.AppendLine($"| {string.Join(" | ", row.Select(cell => cell.Replace("|", "\\|")))} |");
        page.AppendLine();
    }
}
