namespace Verify.Cli;

/// <summary>Which known words come nearest to one that nothing is called.</summary>
static class Nearest
{
    /// <summary>The known words: those that hold the given one or are held by it first, then by the number of letters to change (Levenshtein 1966); upper and lower case are one.</summary>
    public static IEnumerable<string> To(string given, IEnumerable<string> known) => known.Distinct()
        .OrderBy(word => word.Contains(given, StringComparison.OrdinalIgnoreCase) || given.Contains(word, StringComparison.OrdinalIgnoreCase) ? 0 : 1)
        .ThenBy(word => Distance(given.ToLowerInvariant(), word.ToLowerInvariant())).ThenBy(word => word, StringComparer.Ordinal);

    /// <summary>Letters to insert, leave out or replace.</summary>
    static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
                (corner, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }
        return row[^1];
    }
}
