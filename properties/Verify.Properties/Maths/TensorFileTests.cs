using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Verify.Cli;
using Xunit;
namespace Verify;

/// <summary>Files of tensors: read as they were written, and refused in one line where they are damaged.</summary>
public class TensorFileTests
{
    static byte[] Npy(string header, params byte[] data)
    {
        string padded = header.PadRight(117) + "\n";
        return [0x93, .. "NUMPY"u8, 1, 0, (byte)(padded.Length & 255), (byte)(padded.Length >> 8), .. Encoding.ASCII.GetBytes(padded), .. data];
    }

    static byte[] Doubles(params double[] values) => [.. values.SelectMany(BitConverter.GetBytes)];

    static byte[] Safe(string header, params byte[] data)
    {
        var (length, text) = (new byte[8], Encoding.UTF8.GetBytes(header));
        BinaryPrimitives.WriteUInt64LittleEndian(length, (ulong)text.Length);
        return [.. length, .. text, .. data];
    }

    static string Write(string name, byte[] bytes)
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory().FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    [Fact]
    public void Npy_is_read_row_major_whatever_its_order()
    {
        var rows = TensorFormat.ReadFile(Write("a.npy", Npy("{'descr': '<f8', 'fortran_order': False, 'shape': (2, 3), }", Doubles(1, 2, 3, 4, 5, 6))))[""];
        var columns = TensorFormat.ReadFile(Write("a.npy", Npy("{'descr': '<f8', 'fortran_order': True, 'shape': (2, 3), }", Doubles(1, 4, 2, 5, 3, 6))))[""];
        Assert.Equal([2, 3], rows.Shape);
        Assert.Equal([1, 2, 3, 4, 5, 6], rows.Data);
        Assert.Equal(rows.Data, columns.Data);
        var half = TensorFormat.ReadFile(Write("a.npy", Npy("{'descr': '<f2', 'fortran_order': False, 'shape': (2,), }", [0x00, 0x3C, 0x00, 0xC0])))[""];
        Assert.Equal([1, -2], half.Data);
    }

    [Fact]
    public void Npz_and_safetensors_hold_names()
    {
        var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("weight.npy").Open();
            entry.Write(Npy("{'descr': '<f8', 'fortran_order': False, 'shape': (), }", Doubles(7)));
        }
        Assert.Equal([7], TensorFormat.ReadFile(Write("a.npz", memory.ToArray()))["weight"].Data);
        var tensors = TensorFormat.ReadFile(Write("a.safetensors", Safe("""{"__metadata__":{"a":"b"},"x":{"dtype":"F64","shape":[1,2],"data_offsets":[0,16]},"y":{"dtype":"BF16","shape":[1],"data_offsets":[16,18]}}""", [.. Doubles(1, 2), 0x80, 0x3F])));
        Assert.Equal([1, 2], tensors["x"].Data);
        Assert.Equal([1], tensors["y"].Data);
    }

    public static TheoryData<string, byte[], string> Damaged() => new()
    {
        { "a.npy", [], "magic" },
        { "a.npy", Npy("{'descr': '<f8', 'fortran_order': False, 'shape': (2,), }", Doubles(1)), "expected 16 bytes" },
        { "a.npy", Npy("{'descr': '<c16', 'fortran_order': False, 'shape': (1,), }", Doubles(1, 2)), "dtype <c16" },
        { "a.npy", Npy("{'descr': '<f8', 'fortran_order': False, 'shape': (99999999999, 99999999999), }"), "at most" },
        { "a.npy", Npy("{'descr': '<f8', 'shape': (2,)}"), "expected a header" },
        { "a.npy", [0x93, .. "NUMPY"u8, 1, 0, 255, 255, 1], "claims 65535" },
        { "a.npz", [1, 2, 3], "not a zip" },
        { "a.safetensors", [1, 2], "at least 8" },
        { "a.safetensors", [255, 255, 255, 255, 255, 255, 255, 255, 1], "at most 100000000" },
        { "a.safetensors", [200, 0, 0, 0, 0, 0, 0, 0, 1], "left in the file" },
        { "a.safetensors", Safe("""{"x":{"dtype":"F64","shape":[2],"data_offsets":[0,16]}}""", Doubles(1)), "expected a part" },
        { "a.safetensors", Safe("""{"x":{"dtype":"F64","shape":[1],"data_offsets":[0,16]}}""", Doubles(1, 2)), "expected 8 bytes" },
        { "a.safetensors", Safe("""{"x":{"dtype":"I8","shape":[1],"data_offsets":[0,1]}}""", 1), "dtype I8" },
        { "a.safetensors", Safe("""{"x":{"dtype":"F64","shape":[1],"data_offsets":[0,8]},"x":{"dtype":"F64","shape":[1],"data_offsets":[8,16]}}""", Doubles(1, 2)), "two of that name" },
        { "a.safetensors", Safe("""{"x":{"dtype":"F64","shape":[1],"data_offsets":[0,8]},"y":{"dtype":"F64","shape":[1],"data_offsets":[0,8]}}""", Doubles(1)), "begin at 0" },
        { "a.safetensors", Safe("""{"x":{"dtype":"F64","shape":[-1],"data_offsets":[0,8]}}""", Doubles(1)), "at least 0" },
        { "a.safetensors", Safe("""{"x":"""), "not JSON" },
        { "a.json", "{"u8.ToArray(), "not JSON" },
        { "a.json", """{"weight_ih_l0":{"shape":[2,2],"data":[1]}}"""u8.ToArray(), "expected 4 numbers" },
        { "a.json", """{"weight_ih_l0":{"shape":[3,2],"data":[1,2,3,4,5,6]},"weight_hh_l0":{"shape":[2,2],"data":[1,2,3,4]}}"""u8.ToArray(), "expected [2,2]; given [3,2]" },
        { "a.json", """{"weight_ih_l0":{"shape":[1,2],"data":[1,2]}}"""u8.ToArray(), "expected weight_hh_l0" },
        { "a.json", """{"weight_ih_l0_reverse":{"shape":[1,2],"data":[1,2]}}"""u8.ToArray(), "one direction" },
        { "a.txt", [1], "expected a file that ends in" },
    };

    [Theory, MemberData(nameof(Damaged))]
    public void A_damaged_file_gets_one_line_and_nothing_is_written(string name, byte[] bytes, string why)
    {
        string path = Write(name, bytes), picture = Path.Combine(Path.GetDirectoryName(path)!, "out.svg");
        var (output, error) = (new StringWriter(), new StringWriter());
        Assert.Equal(CommandLine.Usage, CommandLine.Run(["gradients", "--weights", path, "--picture", picture], output, error));
        Assert.Empty(output.ToString());
        Assert.Contains(why, Assert.Single(error.ToString().TrimEnd('\n').Split('\n')));
        Assert.False(File.Exists(picture));
    }
}
