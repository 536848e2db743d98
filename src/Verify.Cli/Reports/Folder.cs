namespace Verify.Cli;

/// <summary>Files that are either wholly written or not at all.</summary>
public static class Folder
{
    /// <summary>The folder, made if need be.</summary>
    /// <exception cref="UsageException">It cannot be made or written to.</exception>
    public static string Writable(string folder)
    {
        try
        {
            return Directory.CreateDirectory(folder).FullName;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"{folder}: expected a folder that can be written to: {e.Message}");
        }
    }

    /// <summary>Writes beside the target first, then moves it into place.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(string folder, string name, string text)
    {
        string target = Path.Combine(folder, name), draft = target + ".new";
        try
        {
            File.WriteAllText(draft, text.ReplaceLineEndings("\n"));
            File.Move(draft, target, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{target}: cannot be written: {e.Message}");
        }
    }
}
