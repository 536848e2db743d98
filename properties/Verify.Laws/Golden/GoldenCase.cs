using System.Text.Json;
namespace Verify;

/// <summary>One golden case: numbers computed by an independent implementation, in one JSON file.</summary>
/// <remarks>A tensor is <c>{"shape": […], "data": [row-major float64]}</c>; sequences are time-major.</remarks>
public sealed class GoldenCase
{
    readonly JsonElement root;

    GoldenCase(string name, JsonElement root) => (Name, this.root) = (name, root);

    /// <summary>The file's name without its extension.</summary>
    public string Name { get; }

    /// <summary>The field <c>kind</c>.</summary>
    public string Kind => Text("kind");

    /// <summary>Reads a file.</summary>
    /// <exception cref="GoldenException">It cannot be opened, or is not a JSON object.</exception>
    public static GoldenCase Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            if (document.RootElement.ValueKind != JsonValueKind.Object) throw new GoldenException($"{path}: expected a JSON object; given {document.RootElement.ValueKind}.");
            return new(Path.GetFileNameWithoutExtension(path), document.RootElement.Clone());
        }
        catch (JsonException e)
        {
            throw new GoldenException($"{path}: not JSON: {e.Message}", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new GoldenException($"{path}: cannot be read: {e.Message}", e);
        }
    }

    /// <summary>Every case in a folder, in order of name.</summary>
    /// <exception cref="GoldenException">There is no such folder, or no case in it.</exception>
    public static IReadOnlyList<GoldenCase> ReadAll(string folder)
    {
        if (!Directory.Exists(folder)) throw new GoldenException($"{folder}: expected a folder with golden cases (*.json); there is none.");
        var files = Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).ToArray();
        return files.Length > 0 ? [.. files.Select(Read)] : throw new GoldenException($"{folder}: expected golden cases (*.json); there is none.");
    }

    /// <summary>Whether the case has this field.</summary>
    public bool Has(string field) => Find(field) is not null;

    /// <summary>A text field.</summary>
    /// <exception cref="GoldenException">It is missing or no text.</exception>
    public string Text(string field) => Get(field, JsonValueKind.String).GetString()!;

    /// <summary>A number.</summary>
    /// <exception cref="GoldenException">It is missing or no number.</exception>
    public double Number(string field) => Get(field, JsonValueKind.Number).GetDouble();

    /// <summary>A size.</summary>
    /// <exception cref="GoldenException">It is missing or no 32-bit integer.</exception>
    public int Size(string field) => Get(field, JsonValueKind.Number).TryGetInt32(out int value) ? value : throw Wrong(field, "a 32-bit integer", Get(field, JsonValueKind.Number).GetRawText());

    /// <summary>A list of numbers.</summary>
    /// <exception cref="GoldenException">It is missing or holds something else.</exception>
    public double[] Numbers(string field) => Numbers(Get(field, JsonValueKind.Array), field);

    /// <summary>A list of lists of whole numbers, all of one length.</summary>
    /// <exception cref="GoldenException">It is missing, or holds something else.</exception>
    public int[][] Wholes(string field)
    {
        double[][] lists = [.. Get(field, JsonValueKind.Array).EnumerateArray().Select((list, k) => Numbers(list, $"{field}[{k}]"))];
        int bad = Array.FindIndex(lists, list => list.Length != lists[0].Length || list.Any(v => v != (int)v));
        return bad < 0 ? lists.Map(list => list.Map(v => (int)v)) : throw Wrong($"{field}[{bad}]", $"{lists[0].Length} whole numbers", $"{lists[bad].Length} numbers");
    }

    /// <summary>The elements of a list of tensors.</summary>
    /// <exception cref="GoldenException">It is missing, or an element is no tensor.</exception>
    public (int[] Shape, double[] Data)[] Tensors(string field) =>
        [.. Get(field, JsonValueKind.Array).EnumerateArray().Select((tensor, k) => Read(tensor, $"{field}[{k}]"))];

    /// <summary>A tensor of this shape; <paramref name="field"/> may be a path such as <c>parameters.weight_ih_l0</c>.</summary>
    /// <exception cref="GoldenException">It is missing or has another shape.</exception>
    public double[] Tensor(string field, params int[] expected)
    {
        var (shape, data) = Read(Get(field, JsonValueKind.Object), field);
        return shape.SequenceEqual(expected) ? data : throw Wrong(field, $"the shape [{string.Join(',', expected)}]", $"[{string.Join(',', shape)}]");
    }

    (int[] Shape, double[] Data) Read(JsonElement tensor, string field)
    {
        if (tensor.ValueKind != JsonValueKind.Object || !tensor.TryGetProperty("shape", out var sizes) || !tensor.TryGetProperty("data", out var data))
            throw Wrong(field, "a tensor {\"shape\": …, \"data\": …}", tensor.ValueKind.ToString());
        var numbers = Numbers(sizes, field + ".shape");
        if (numbers.Any(n => n != (int)n || n < 0)) throw Wrong(field + ".shape", "sizes", sizes.GetRawText());
        int[] shape = [.. numbers.Select(n => (int)n)];
        var values = Numbers(data, field + ".data");
        long count = shape.Aggregate(1L, (product, size) => product * size);
        return values.Length == count ? (shape, values) : throw Wrong(field + ".data", $"[{string.Join(',', shape)}], {count} numbers", $"{values.Length}");
    }

    double[] Numbers(JsonElement list, string field)
    {
        if (list.ValueKind != JsonValueKind.Array) throw Wrong(field, "a list of numbers", list.ValueKind.ToString());
        var numbers = new double[list.GetArrayLength()];
        int i = 0;
        foreach (var item in list.EnumerateArray())
            numbers[i++] = item.ValueKind == JsonValueKind.Number ? item.GetDouble() : throw Wrong($"{field}[{i - 1}]", "a number", item.ValueKind.ToString());
        return numbers;
    }

    JsonElement Get(string field, JsonValueKind kind)
    {
        var found = Find(field) ?? throw Wrong(field, "a value", "nothing");
        return found.ValueKind == kind ? found : throw Wrong(field, kind.ToString().ToLowerInvariant(), found.ValueKind.ToString().ToLowerInvariant());
    }

    JsonElement? Find(string path)
    {
        var here = root;
        foreach (var name in path.Split('.'))
            if (here.ValueKind != JsonValueKind.Object || !here.TryGetProperty(name, out here)) return null;
        return here;
    }

    GoldenException Wrong(string field, string expected, string given) => new($"{Name}.json: {field}: expected {expected}; given {given}.");
}
