namespace Verify.Cli;

/// <summary>Files that are either wholly written or not at all.</summary>
public static class Folder
{
    /// <summary>The full path of a folder, which is made if need be and tried by writing: what takes long asks before it begins.</summary>
    /// <param name="option">By which it was asked for.</param> <param name="folder">Its path.</param>
    /// <exception cref="UsageException">It cannot be made or written to.</exception>
    public static string Writable(string option, string folder)
    {
        try
        {
            string made = Directory.CreateDirectory(folder).FullName;
            using (File.Create(Path.Combine(made, Path.GetRandomFileName()), 1, FileOptions.DeleteOnClose)) { }
            return made;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"{option} {folder}: expected a folder that can be written to: {e.Message}");
        }
    }

    /// <summary>A file's folder, as <see cref="Writable"/> gives it, and the file's name in it.</summary>
    /// <param name="option">By which it was asked for.</param> <param name="path">Its path.</param>
    /// <exception cref="UsageException">The path names no file, or its folder cannot be made or written to.</exception>
    public static (string Folder, string Name) Of(string option, string path) => Path.GetFileName(path) is { Length: > 0 } name && !Directory.Exists(path)
        ? (Writable(option, Path.GetDirectoryName(Path.GetFullPath(path))!), name)
        : throw new UsageException($"{option} {path}: expected the path of a file.");

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
