using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
namespace Verify;

/// <summary>NumPy's <c>.npy</c>, versions 1 to 3: one array without a name.</summary>
/// <remarks>Magic, version, header length, a Python dictionary with descr, fortran_order and shape, then the data (NumPy enhancement proposal 1).</remarks>
public sealed partial class NumpyFormat : TensorFormat
{
    public override string Ending => ".npy";

    public override IReadOnlyDictionary<string, NamedTensor> Read(byte[] bytes, string file) => new Dictionary<string, NamedTensor> { [""] = Array(bytes, file) };

    /// <summary>The array.</summary>
    /// <exception cref="TensorFileException">The bytes are not of this format.</exception>
    public static NamedTensor Array(byte[] bytes, string file)
    {
        if (bytes.Length < 10 || bytes[0] != 0x93 || Encoding.ASCII.GetString(bytes, 1, 5) != "NUMPY") throw new TensorFileException($"{file}: expected NumPy's magic bytes; this is no .npy file.");
        int version = bytes[6];
        if (version is < 1 or > 3 || version > 1 && bytes.Length < 12) throw new TensorFileException($"{file}: expected version 1, 2 or 3 and a header; given version {version} and {bytes.Length} bytes.");
        long length = version == 1 ? BitConverter.ToUInt16(bytes, 8) : BitConverter.ToUInt32(bytes, 8);
        int start = version == 1 ? 10 : 12;
        if (length > bytes.Length - start) throw new TensorFileException($"{file}: its header claims {length} bytes; there are {bytes.Length - start} left in the file.");
        string header = Encoding.UTF8.GetString(bytes, start, (int)length);
        var parts = Header().Match(header);
        if (!parts.Success) throw new TensorFileException($"{file}: expected a header with descr, fortran_order and shape; given \"{Shorten(header)}\".");
        string type = parts.Groups["type"].Value switch
        {
            "<f8" => "F64", "<f4" => "F32", "<f2" => "F16", "<i8" => "I64", "<i4" => "I32",
            var other => throw new TensorFileException($"{file}: dtype {other}: expected one of <f8, <f4, <f2, <i8, <i4."),
        };
        long[] shape;
        try
        {
            shape = [.. parts.Groups["shape"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(size => long.Parse(size, NumberStyles.None, CultureInfo.InvariantCulture))];
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            throw new TensorFileException($"{file}: shape ({parts.Groups["shape"].Value}): expected whole numbers.", e);
        }
        int count = NamedTensor.Count(shape, file);
        var data = Elements.Read(bytes.AsMemory(start + (int)length), count, type, file);
        int[] sizes = shape.Map(size => (int)size);
        return new(sizes, parts.Groups["fortran"].Value == "True" ? RowMajor(data, sizes) : data);
    }

    /// <summary>Row-major from column-major.</summary>
    static double[] RowMajor(double[] data, int[] sizes)
    {
        var (values, reversed) = (new double[data.Length], sizes.Reverse().ToArray());
        for (int i = 0; i < data.Length; i++)
        {
            int at = 0;
            foreach (var (axis, index) in Tensor.Place(i, reversed).Reverse().Index()) at = at * sizes[axis] + index;
            values[at] = data[i];
        }
        return values;
    }

    static string Shorten(string text) => text.Length <= 60 ? text.Trim() : text[..60].Trim() + "…";

    [GeneratedRegex(@"^\{\s*'descr':\s*'(?<type>[^']+)',\s*'fortran_order':\s*(?<fortran>True|False),\s*'shape':\s*\((?<shape>[\d,\s]*)\),?\s*\}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Header();
}
