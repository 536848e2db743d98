using System.Globalization;
namespace Verify;

/// <summary>Which ILGPU kernel runs which shape: of the rows that fit, the first whose kernel does not refuse.</summary>
/// <remarks>
/// <para>These entries are reasoned from the limits of the kernels and were not measured. Where all of R fits into one group no group need wait for another; where it fits into the device, into shared memory or else into registers, reading it once
/// saves reading it at every step; many sequences make the product itself the dear part, and tiles do that best; and any shape can be run step by step.</para>
/// <para>A file of the same form takes their place where <c>VERIFY_ILGPU_KERNELS</c> names one: a row a line, <c>H512 N64 Persistent</c>, with * for any number; # begins a comment. To measure a device:
/// <c>verify bench --in-turn --kernel "WholeSequence/*/cuda" "Persistent*/cuda" "ProductEachStep/*/cuda" --shapes size batch deepbench</c>.</para>
/// </remarks>
public static class KernelTable
{
    const int Any = int.MaxValue;
    const string Named = "VERIFY_ILGPU_KERNELS";
    static readonly string[] kernels = [nameof(WholeSequence<,,>), nameof(Persistent<,,>), nameof(PersistentInRegisters<,,>), nameof(ProductEachStep<,,>), nameof(EachStep<,,>)];
    static readonly KernelRow[] reasoned = [new(Any, Any, nameof(WholeSequence<,,>)), new(Any, 256, nameof(Persistent<,,>)), new(Any, 256, nameof(PersistentInRegisters<,,>)), new(Any, Any, nameof(ProductEachStep<,,>))];
    static readonly Lazy<IReadOnlyList<KernelRow>> rows = new(() => Environment.GetEnvironmentVariable(Named) is { Length: > 0 } file ? Read(file) : reasoned);

    /// <summary>The rows in use.</summary>
    /// <exception cref="FormatException">The file that the environment names cannot be read, or is not of that form.</exception>
    public static IReadOnlyList<KernelRow> Rows => rows.Value;

    /// <summary>The rows of a file.</summary>
    /// <exception cref="FormatException">It cannot be read, a line is not of that form, or a shape would be left without a kernel.</exception>
    public static IReadOnlyList<KernelRow> Read(string file)
    {
        KernelRow[] rows = [.. Lines(file).Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0).Select(Parse)];
        return rows.Any(row => row is { MostUnits: Any, MostSequences: Any, Kernel: nameof(ProductEachStep<,,>) or nameof(EachStep<,,>) }) ? rows
            : throw new FormatException($"kernel table {file}: expected a row \"H* N* ProductEachStep\" or \"H* N* EachStep\", for what no other row takes.");
    }

    static string[] Lines(string file)
    {
        try
        {
            return File.ReadAllLines(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FormatException($"kernel table {file}: cannot be read; expected the file that {Named} names, with a row a line, such as \"H512 N64 Persistent\": {e.Message}", e);
        }
    }

    static KernelRow Parse(string line)
    {
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 3 && Size(words[0], 'H') is { } units && Size(words[1], 'N') is { } sequences && kernels.Contains(words[2]) ? new(units, sequences, words[2])
            : throw new FormatException($"kernel table: expected a line such as \"H512 N64 Persistent\", with a kernel of {string.Join(", ", kernels)}; given \"{line}\".");
    }

    static int? Size(string word, char letter) => word[0] != letter ? null : word[1..] == "*" ? Any : int.TryParse(word[1..], NumberStyles.None, CultureInfo.InvariantCulture, out int size) ? size : null;
}
