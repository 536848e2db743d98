namespace Verify.Cli;

/// <summary>What was timed: as <c>speed.md</c>, <c>speed.html</c> and <c>speed.json</c>.</summary>
public static class SpeedReport
{
    /// <summary>Writes the three files to a folder that there is, and says so.</summary>
    /// <exception cref="UsageException">One cannot be written.</exception>
    public static void Write(string folder, ReportHead head, BenchResult result, TextWriter output)
    {
        Folder.Write(folder, "speed.json", result.Write());
        Folder.Write(folder, "speed.md", head.Markdown("Speed") + SpeedTable.Markdown(result));
        Folder.Write(folder, "speed.html", SpeedPage.Html(result));
        output.WriteLine($"written: {Path.Combine(folder, "speed.md")}, speed.html, speed.json");
    }
}
