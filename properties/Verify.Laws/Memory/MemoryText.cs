using System.Globalization;
namespace Verify;

/// <summary>A memory as text: a line each, fields between tabs, sorted, so that files from several machines merge and diff.</summary>
public static class MemoryText
{
    const string Head = "# law\tsubject\tproblem\terror ÷ bound\tbroken\tseen\tlast";

    /// <summary>Everything in the memory.</summary>
    public static string Export(FailureMemory memory) => string.Concat(((string[])[Head, .. memory.All().Select(Line)]).Select(line => line + "\n"));

    /// <summary>Takes lines in; what is already there is brought up to date. Returns how many lines there were.</summary>
    /// <exception cref="MemoryException">A line is not of that form; none was taken in.</exception>
    public static int Merge(FailureMemory memory, IEnumerable<string> lines)
    {
        Remembered[] records = [.. lines.Index().Where(l => !l.Item.StartsWith('#') && !string.IsNullOrWhiteSpace(l.Item)).Select(l => Parse(l.Item, l.Index + 1))];
        foreach (var record in records) memory.Take(record);
        return records.Length;
    }

    static string Line(Remembered r) => string.Create(CultureInfo.InvariantCulture, $"{r.Law}\t{r.Subject}\t{r.Line}\t{r.Ratio:R}\t{(r.Broken ? "broken" : "held")}\t{r.Seen}\t{r.Last:O}");

    static Remembered Parse(string line, int number)
    {
        var field = line.Split('\t');
        if (field.Length == 7 && (field[4] is "broken" or "held") && double.TryParse(field[3], NumberStyles.Float, CultureInfo.InvariantCulture, out double ratio)
            && long.TryParse(field[5], NumberStyles.None, CultureInfo.InvariantCulture, out long seen)
            && DateTime.TryParse(field[6], CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var last))
            try
            {
                return new(0, field[0], field[1], Problem.Parse(field[2]).ToString(), ratio, field[4] == "broken", seen, last);
            }
            catch (FormatException e)
            {
                throw new MemoryException($"line {number}: {e.Message}", e);
            }
        throw new MemoryException($"line {number}: expected seven fields between tabs, law to last; given \"{line}\".");
    }
}
