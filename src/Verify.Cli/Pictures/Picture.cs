namespace Verify.Cli;

/// <summary>Where a command's picture goes: an .svg or an .html file.</summary>
public static class Picture
{
    /// <summary>The option that names the file.</summary>
    public const string Option = "--picture";

    /// <summary>Refuses endings that are neither, and places that cannot be written to, before anything long is run.</summary>
    /// <exception cref="UsageException">The ending is another one, or the folder cannot be made or written to.</exception>
    public static void Check(string? path)
    {
        if (path is null) return;
        if (!IsHtml(path) && !path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)) throw new UsageException($"{Option} {path}: expected a file that ends in .svg or .html.");
        Folder.Of(Option, path);
    }

    /// <summary>Writes the pictures, wholly or not at all.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(string path, string title, IReadOnlyList<string> pictures)
    {
        var (folder, name) = Folder.Of(Option, path);
        Folder.Write(folder, name, Svg.Page(title, pictures, IsHtml(path)));
    }

    static bool IsHtml(string path) => path.EndsWith(".html", StringComparison.OrdinalIgnoreCase);
}
