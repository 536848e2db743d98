namespace Verify.Cli;

/// <summary>Where a command's picture goes: an .svg or an .html file.</summary>
public static class Picture
{
    /// <summary>Refuses endings that are neither, before anything long is run.</summary>
    /// <exception cref="UsageException">The ending is another one.</exception>
    public static void Check(string? path)
    {
        if (path is not null && !IsHtml(path) && !path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)) throw new UsageException($"--picture {path}: expected a file that ends in .svg or .html.");
    }

    /// <summary>Writes the pictures, wholly or not at all.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(string path, string title, IReadOnlyList<string> pictures)
    {
        string full = Path.GetFullPath(path);
        Folder.Write(Folder.Writable(Path.GetDirectoryName(full)!), Path.GetFileName(full), Svg.Page(title, pictures, IsHtml(path)));
    }

    static bool IsHtml(string path) => path.EndsWith(".html", StringComparison.OrdinalIgnoreCase);
}
