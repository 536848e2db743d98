using System.Text.Json;
using System.Text.Json.Serialization;
namespace Verify;

/// <summary>Everything that a run of the benchmark measured.</summary>
/// <param name="Machine">The processor and how many cores.</param> <param name="Command">What was run.</param> <param name="Commit">Of which commit.</param> <param name="When">When it began.</param>
/// <param name="Limits">This machine's limits, for each number of threads.</param> <param name="Absent">Peers that were not here, and what they need.</param> <param name="Refused">Kernels that were not timed, and why.</param>
/// <param name="Groups">Timings that were taken in turn.</param>
public sealed record BenchResult(string Machine, string Command, string Commit, DateTime When, IReadOnlyList<MachineLimits> Limits, IReadOnlyList<string> Absent, IReadOnlyList<string> Refused,
    IReadOnlyList<BenchGroup> Groups)
{
    static readonly JsonSerializerOptions Style = new()
    {
        Converters = { new JsonStringEnumConverter() }, NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals, RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true,
    };

    /// <summary>How the timings of a group relate.</summary>
    public string How { get; init; } = "Timed in turn, ratios taken round by round; a ratio above 1 says that the kernel is the faster one.";

    /// <summary>Whether the caches were emptied before every pass.</summary>
    public bool Cold { get; init; }

    /// <summary>Every timing.</summary>
    [JsonIgnore]
    public IEnumerable<Timing> Timings => Groups.SelectMany(g => g.Timings);

    /// <summary>The limits for a number of threads.</summary>
    public MachineLimits LimitsFor(int threads) => Limits.Where(l => l.Threads <= Math.Max(1, threads)).MaxBy(l => l.Threads) ?? Limits[0];

    /// <summary>As JSON.</summary>
    public string Write() => JsonSerializer.Serialize(this, Style);

    /// <summary>From JSON.</summary>
    /// <exception cref="FormatException">The file cannot be read, or is not one that <see cref="Write"/> wrote.</exception>
    public static BenchResult Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<BenchResult>(File.ReadAllText(path), Style) ?? throw new FormatException($"{path}: empty.");
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new FormatException($"{path}: expected the JSON that `verify bench` writes: {e.Message}", e);
        }
    }
}
