using System.Globalization;
using Microsoft.Data.Sqlite;
namespace Verify;

/// <summary>A memory of failures in one SQLite file: what broke a law is tried first next time.</summary>
/// <remarks>Write-ahead log, and every record is a transaction of its own, synced before it counts: a process that is killed at any moment
/// loses nothing that it had recorded, and several may write at once. A record is law, subject and the problem's line, which stay readable across versions.</remarks>
public sealed class FailureMemory : IDisposable
{
    const int Wait = 30;
    readonly SqliteConnection connection;

    /// <summary>Opens the file, or makes it.</summary>
    /// <exception cref="MemoryException">It cannot be opened, or is no such file.</exception>
    public FailureMemory(string path)
    {
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder) Directory.CreateDirectory(folder);
            connection = new(new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = Wait }.ToString());
            connection.Open();
            Execute("PRAGMA journal_mode = WAL");
            Execute("PRAGMA synchronous = FULL");
            Execute("""
                CREATE TABLE IF NOT EXISTS failures (id INTEGER PRIMARY KEY, law TEXT NOT NULL, subject TEXT NOT NULL, line TEXT NOT NULL,
                    ratio REAL NOT NULL, broken INTEGER NOT NULL, seen INTEGER NOT NULL, last TEXT NOT NULL, UNIQUE (law, subject, line))
                """);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            connection?.Dispose();
            throw new MemoryException($"{path}: expected a memory of failures, or a place to make one: {e.Message}", e);
        }
    }

    /// <summary>Keeps a broken problem, or the worst that held.</summary>
    public void Keep(Law law, Subject subject, Problem problem, Verdict verdict) =>
        Keep(new(0, law.ToString(), subject.Name, problem.ToString(), verdict.Ratio, verdict.IsBroken, 1, DateTime.UtcNow), again: true);

    /// <summary>Takes over a record from elsewhere; one of the same law, subject and line is brought up to date, and taking it twice changes nothing.</summary>
    public void Take(Remembered record) => Keep(record, again: false);

    void Keep(Remembered record, bool again) => Execute("""
        INSERT INTO failures (law, subject, line, ratio, broken, seen, last) VALUES ($law, $subject, $line, $ratio, $broken, $seen, $last)
        ON CONFLICT (law, subject, line) DO UPDATE SET ratio = max(ratio, excluded.ratio), broken = max(broken, excluded.broken), seen = CASE $again WHEN 1 THEN seen + 1 ELSE max(seen, excluded.seen) END, last = max(last, excluded.last)
        """, ("$law", record.Law), ("$subject", record.Subject), ("$line", record.Line), ("$ratio", double.IsPositiveInfinity(record.Ratio) ? double.MaxValue : record.Ratio),
        ("$broken", record.Broken ? 1 : 0), ("$again", again ? 1 : 0), ("$seen", record.Seen), ("$last", record.Last.ToString("O", CultureInfo.InvariantCulture)));

    /// <summary>The problems kept for a pair: broken ones first, then by error ÷ bound.</summary>
    public IReadOnlyList<Problem> Of(Law law, Subject subject) =>
        [.. Read("WHERE law = $law AND subject = $subject ORDER BY broken DESC, ratio DESC, id", ("$law", law.ToString()), ("$subject", subject.Name)).Select(r => r.Problem)];

    /// <summary>Everything, in the order of law, subject and line.</summary>
    public IReadOnlyList<Remembered> All() => Read("ORDER BY law, subject, line");

    /// <summary>The record of this number, or null.</summary>
    public Remembered? Find(long id) => Read("WHERE id = $id", ("$id", id)).SingleOrDefault();

    /// <summary>Forgets a record.</summary>
    public void Forget(long id) => Execute("DELETE FROM failures WHERE id = $id", ("$id", id));

    /// <summary>Forgets what was not seen for so long; returns how many that were.</summary>
    public int Prune(TimeSpan age) => Execute("DELETE FROM failures WHERE last < $then", ("$then", (DateTime.UtcNow - age).ToString("O", CultureInfo.InvariantCulture)));

    public void Dispose() => connection.Dispose();

    int Execute(string text, params ReadOnlySpan<(string Name, object Value)> values)
    {
        lock (connection)
        {
            using var command = Command(text, values);
            return command.ExecuteNonQuery();
        }
    }

    Remembered[] Read(string rest, params ReadOnlySpan<(string Name, object Value)> values)
    {
        lock (connection)
        {
            using var command = Command("SELECT id, law, subject, line, ratio, broken, seen, last FROM failures " + rest, values);
            using var row = command.ExecuteReader();
            var found = new List<Remembered>();
            while (row.Read())
                found.Add(new(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetDouble(4) is var ratio && ratio == double.MaxValue ? double.PositiveInfinity : ratio,
                    row.GetInt64(5) != 0, row.GetInt64(6), DateTime.Parse(row.GetString(7), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind)));
            return [.. found];
        }
    }

    SqliteCommand Command(string text, ReadOnlySpan<(string Name, object Value)> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value);
        return command;
    }
}
