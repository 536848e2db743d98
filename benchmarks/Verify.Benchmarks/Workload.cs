using System.Globalization;
namespace Verify;

/// <summary>A shape to be timed, for every cell or for one.</summary>
/// <param name="Set">The named set that it comes from.</param> <param name="Shape">T, N, C and H.</param> <param name="Cell">The cell's name, or null for every cell.</param>
public sealed record Workload(string Set, Shape Shape, string? Cell = null)
{
    /// <summary>Whether this workload is meant for a kernel, and the kernel's time would say anything.</summary>
    public bool Concerns(Kernel kernel) => kernel.CanBeTimed && (Cell is null || kernel.Cell.Name == Cell) && kernel.Refuses(Shape) is null;

    /// <summary>Floating-point operations, a multiplication and an addition counted as two; those of the activations are not counted.</summary>
    public double Flops(Cell cell, Pass pass)
    {
        var (steps, N, C, H) = Shape;
        return 2.0 * steps * N * cell.GateCount * H * (C + H) * (pass == Pass.Training ? 3 : 1);
    }

    /// <summary>Bytes that have to be read or written at least once.</summary>
    public double Bytes(Cell cell, Pass pass, int size)
    {
        var (steps, N, C, H) = Shape;
        double weights = (double)cell.GateCount * H * (C + H), x = (double)steps * N * C, y = (double)steps * N * H;
        return size * (pass == Pass.Forward ? weights + x + y : 2 * weights + 2 * x + 3 * y);
    }

    public override string ToString() => Cell is null ? Shape.ToString() : $"{Cell} {Shape}";

    /// <summary>The sets that there are, by name.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Workload>> Sets { get; } = new Dictionary<string, IReadOnlyList<Workload>>
    {
        ["seven"] = [.. new Shape[] { new(32, 1, 64, 64), new(64, 16, 128, 128), new(100, 32, 256, 256), new(50, 64, 512, 512), new(25, 16, 1024, 1024), new(128, 8, 512, 512), new(1000, 1, 128, 128) }.Select(s => new Workload("seven", s))],
        ["quick"] = [new("quick", new(25, 16, 128, 128)), new("quick", new(25, 1, 128, 128))],
        ["small"] = [new("small", new(32, 1, 64, 64)), new("small", new(64, 16, 128, 128))],
        ["deepbench"] = [.. DeepBench("Elman.Relu", 50, [16, 32, 64, 128], 1760, 2048, 2560), .. DeepBench("Lstm", 25, [16, 32, 64, 128], 512, 1024, 2048, 4096),
            .. DeepBench("Lstm", 50, [8, 16, 32], 1536), .. DeepBench("Lstm", 150, [16, 32, 64], 256),
            .. new[] { 1500, 750, 375, 187 }.SelectMany(steps => DeepBench("Gru", steps, [32], 2816, 2048, 1536, 2560)),
            .. DeepBench("Gru", 1, [32], 512), .. DeepBench("Gru", 1500, [32, 64], 1024)],
        ["size"] = [.. new[] { 16, 32, 64, 128, 256, 512, 1024 }.Select(H => new Workload("size", new(32, 16, H, H)))],
        ["batch"] = [.. new[] { 1, 2, 4, 8, 16, 32, 64, 128 }.Select(N => new Workload("batch", new(32, N, 256, 256)))],
        ["steps"] = [.. new[] { 1, 4, 16, 64, 256, 1024 }.Select(steps => new Workload("steps", new(steps, 16, 128, 128)))],
    };

    static IEnumerable<Workload> DeepBench(string cell, int steps, int[] batches, params int[] sizes) =>
        from H in sizes from N in batches select new Workload("deepbench", new(steps, N, H, H), cell);

    /// <summary>A line need not say for which cell it is.</summary>
    const int MostGates = 4;

    /// <summary>A set by name, or a file with a shape a line, as in <c>T32 N1 C64 H64</c> or <c>Lstm T32 N1 C64 H64</c>; # begins a comment.</summary>
    /// <exception cref="FormatException">Neither, or a shape that cannot be timed; the message says what was expected.</exception>
    public static IReadOnlyList<Workload> Read(string nameOrFile)
    {
        if (Sets.TryGetValue(nameOrFile, out var set)) return set;
        string expected = $"expected {string.Join(", ", Sets.Keys)} or a file with a shape a line, such as \"T32 N1 C64 H64\"";
        if (!File.Exists(nameOrFile)) throw new FormatException($"shapes {nameOrFile}: {expected}.");
        try
        {
            Workload[] read = [.. File.ReadLines(nameOrFile).Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0).Select(line => Parse(Path.GetFileNameWithoutExtension(nameOrFile), line))];
            return read.Length > 0 ? read : throw new FormatException($"shapes {nameOrFile}: {expected}; there is no shape in it.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FormatException($"shapes {nameOrFile}: {expected}: {e.Message}", e);
        }
    }

    static Workload Parse(string set, string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string? cell = words.Length == 5 ? words[0] : null;
        var sizes = words[^Math.Min(4, words.Length)..].Zip("TNCH", (word, letter) => word[0] == letter && int.TryParse(word[1..], NumberStyles.None, CultureInfo.InvariantCulture, out int size) ? size : -1).ToArray();
        if (words.Length is not (4 or 5) || sizes.Contains(-1)) throw new FormatException($"shapes: expected a line such as \"T32 N1 C64 H64\" or \"Lstm T32 N1 C64 H64\"; given \"{line}\".");
        var shape = new Shape(sizes[0], sizes[1], sizes[2], sizes[3]);
        if (shape is { T: > 0, N: > 0 } && shape.Wrong(MostGates) is null) return new(set, shape, cell);
        throw new FormatException($"shapes: \"{line}\": {shape.Wrong(MostGates) ?? "expected at least one step and one sequence, for there is nothing to time in none."}");
    }
}
