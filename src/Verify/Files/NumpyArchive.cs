using System.IO.Compression;
namespace Verify;

/// <summary>NumPy's <c>.npz</c>: a zip archive of <c>.npy</c> files, named without that ending.</summary>
public sealed class NumpyArchive : TensorFormat
{
    public override string Ending => ".npz";

    public override IReadOnlyDictionary<string, NamedTensor> Read(byte[] bytes, string file)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            var tensors = new Dictionary<string, NamedTensor>();
            foreach (var entry in archive.Entries)
            {
                string name = entry.FullName.EndsWith(".npy", StringComparison.Ordinal) ? entry.FullName[..^4] : throw new TensorFileException($"{file}: {entry.FullName}: expected only .npy files inside.");
                if (entry.Length > Array.MaxLength) throw new TensorFileException($"{file}: {entry.FullName}: {entry.Length} bytes are more than an array holds.");
                using var stream = entry.Open();
                var content = new MemoryStream();
                stream.CopyTo(content);
                if (!tensors.TryAdd(name, NumpyFormat.Array(content.ToArray(), $"{file}: {entry.FullName}"))) throw new TensorFileException($"{file}: {name}: there are two of that name.");
            }
            return tensors;
        }
        catch (InvalidDataException e)
        {
            throw new TensorFileException($"{file}: not a zip archive that can be read: {e.Message.ReplaceLineEndings(" ")}", e);
        }
    }
}
