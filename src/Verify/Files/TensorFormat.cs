namespace Verify;

/// <summary>A way of writing tensors into a file. Found by type; a format is known by its file name's ending.</summary>
public abstract class TensorFormat
{
    static readonly Lazy<IReadOnlyList<TensorFormat>> formats = new(() => new Catalog([typeof(TensorFormat).Assembly]).All<TensorFormat>());

    /// <summary>The ending, with its dot.</summary>
    public abstract string Ending { get; }

    /// <summary>The tensors by name; <c>""</c> names the only one of a file that has no names.</summary>
    /// <param name="bytes">The whole file.</param> <param name="file">Its name, for messages.</param>
    /// <exception cref="TensorFileException">The bytes are not of this format.</exception>
    public abstract IReadOnlyDictionary<string, NamedTensor> Read(byte[] bytes, string file);

    /// <summary>Reads a file in the format that its name's ending says.</summary>
    /// <exception cref="TensorFileException">It cannot be read, or is not of a known format.</exception>
    public static IReadOnlyDictionary<string, NamedTensor> ReadFile(string path)
    {
        var format = formats.Value.FirstOrDefault(f => path.EndsWith(f.Ending, StringComparison.OrdinalIgnoreCase))
            ?? throw new TensorFileException($"{path}: expected a file that ends in {string.Join(", ", formats.Value.Select(f => f.Ending))}.");
        try
        {
            return format.Read(File.ReadAllBytes(path), Path.GetFileName(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new TensorFileException($"{path}: cannot be read: {e.Message.ReplaceLineEndings(" ")}", e);
        }
    }
}
