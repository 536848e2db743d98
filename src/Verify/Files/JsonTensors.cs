using System.Text.Json;
namespace Verify;

/// <summary>Golden <c>.json</c> files: every <c>{"shape": […], "data": […]}</c>, by its field's name; those of <c>parameters</c> without that prefix.</summary>
public sealed class JsonTensors : TensorFormat
{
    public override string Ending => ".json";

    public override IReadOnlyDictionary<string, NamedTensor> Read(byte[] bytes, string file)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var tensors = new Dictionary<string, NamedTensor>();
            Collect(document.RootElement, "", file, tensors);
            return tensors;
        }
        catch (JsonException e)
        {
            throw new TensorFileException($"{file}: not JSON: {e.Message.ReplaceLineEndings(" ")}", e);
        }
    }

    static void Collect(JsonElement element, string prefix, string file, Dictionary<string, NamedTensor> tensors)
    {
        if (element.ValueKind != JsonValueKind.Object) return;
        foreach (var field in element.EnumerateObject())
        {
            string name = prefix + field.Name;
            if (field.Value.ValueKind != JsonValueKind.Object) continue;
            if (!field.Value.TryGetProperty("shape", out var shape) || !field.Value.TryGetProperty("data", out var data)) Collect(field.Value, name == "parameters" ? "" : name + ".", file, tensors);
            else if (!tensors.TryAdd(name, Tensor(shape, data, $"{file}: {name}"))) throw new TensorFileException($"{file}: {name}: there are two of that name.");
        }
    }

    static NamedTensor Tensor(JsonElement shape, JsonElement data, string where)
    {
        if (shape.ValueKind != JsonValueKind.Array || !shape.EnumerateArray().All(v => v.ValueKind == JsonValueKind.Number && v.TryGetInt64(out _))) throw new TensorFileException($"{where}: expected a shape of whole numbers.");
        if (data.ValueKind != JsonValueKind.Array || !data.EnumerateArray().All(v => v.ValueKind == JsonValueKind.Number)) throw new TensorFileException($"{where}: expected data of numbers.");
        long[] sizes = [.. shape.EnumerateArray().Select(v => v.GetInt64())];
        int count = NamedTensor.Count(sizes, where);
        double[] values = [.. data.EnumerateArray().Select(v => v.GetDouble())];
        return values.Length == count ? new(sizes.Map(size => (int)size), values) : throw new TensorFileException($"{where}: expected {count} numbers for [{string.Join(',', sizes)}]; given {values.Length}.");
    }
}
