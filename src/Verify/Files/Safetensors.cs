using System.Buffers.Binary;
using System.Text.Json;
namespace Verify;

/// <summary><c>.safetensors</c>: 8 bytes of header length, a JSON header, then the data without gaps.</summary>
/// <remarks>Each entry has dtype, shape and data_offsets; <c>__metadata__</c> is not read. The format's own limit of 100 MB of header is kept.</remarks>
public sealed class Safetensors : TensorFormat
{
    const long MostHeader = 100_000_000;

    public override string Ending => ".safetensors";

    public override IReadOnlyDictionary<string, NamedTensor> Read(byte[] bytes, string file)
    {
        if (bytes.Length < 8) throw new TensorFileException($"{file}: expected at least 8 bytes; given {bytes.Length}.");
        ulong length = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
        if (length > MostHeader) throw new TensorFileException($"{file}: its header claims {length} bytes; expected at most {MostHeader}.");
        if ((long)length > bytes.Length - 8) throw new TensorFileException($"{file}: its header claims {length} bytes; there are {bytes.Length - 8} left in the file.");
        var data = bytes.AsMemory(8 + (int)length);
        try
        {
            using var document = JsonDocument.Parse(bytes.AsMemory(8, (int)length));
            if (document.RootElement.ValueKind != JsonValueKind.Object) throw new TensorFileException($"{file}: expected a JSON object as header; given {document.RootElement.ValueKind}.");
            var (tensors, spans) = (new Dictionary<string, NamedTensor>(), new List<(long From, long To, string Name)>());
            foreach (var entry in document.RootElement.EnumerateObject())
            {
                if (entry.Name == "__metadata__") continue;
                string where = $"{file}: {entry.Name}";
                if (tensors.ContainsKey(entry.Name)) throw new TensorFileException($"{where}: there are two of that name.");
                var (type, shape, from, to) = Entry(entry.Value, where);
                if (from < 0 || to < from || to > data.Length) throw new TensorFileException($"{where}: data_offsets [{from},{to}]: expected a part of the {data.Length} bytes of data.");
                int count = NamedTensor.Count(shape, where);
                tensors[entry.Name] = new(shape.Map(size => (int)size), Elements.Read(data[(int)from..(int)to], count, type, where));
                spans.Add((from, to, entry.Name));
            }
            long at = 0;
            foreach (var (from, to, name) in spans.OrderBy(s => s.From).ThenBy(s => s.To))
            {
                if (from != at) throw new TensorFileException($"{file}: {name}: its data begin at {from}; expected {at}, right after the tensor before it.");
                at = to;
            }
            return at == data.Length ? tensors : throw new TensorFileException($"{file}: expected the data to end at {at}; there are {data.Length} bytes.");
        }
        catch (JsonException e)
        {
            throw new TensorFileException($"{file}: its header is not JSON: {e.Message.ReplaceLineEndings(" ")}", e);
        }
    }

    static (string Type, long[] Shape, long From, long To) Entry(JsonElement entry, string where)
    {
        if (entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("dtype", out var type) && type.ValueKind == JsonValueKind.String
            && entry.TryGetProperty("shape", out var shape) && Wholes(shape) is { } sizes
            && entry.TryGetProperty("data_offsets", out var offsets) && Wholes(offsets) is { Length: 2 } span) return (type.GetString()!, sizes, span[0], span[1]);
        throw new TensorFileException($"{where}: expected an object with dtype, shape and two data_offsets.");
    }

    static long[]? Wholes(JsonElement list) => list.ValueKind == JsonValueKind.Array && list.EnumerateArray().All(v => v.ValueKind == JsonValueKind.Number && v.TryGetInt64(out _))
        ? [.. list.EnumerateArray().Select(v => v.GetInt64())] : null;
}
