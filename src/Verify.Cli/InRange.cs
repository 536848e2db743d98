using System.CommandLine;
namespace Verify.Cli;

/// <summary>Numbers of the command line, each refused in one sentence where it is out of range: the option, what was given, what is expected.</summary>
static class InRange
{
    /// <summary>The longest time limit: eleven days.</summary>
    const double MostSeconds = 1e6;

    /// <summary>A whole number.</summary>
    /// <exception cref="UsageException">It is out of range.</exception>
    public static int Whole(this ParseResult parsed, Option<int> option, int least, int most = int.MaxValue) => Whole(option, parsed.GetValue(option), least, most);

    /// <summary>A whole number, or null where none was given.</summary>
    /// <exception cref="UsageException">It is out of range.</exception>
    public static int? Whole(this ParseResult parsed, Option<int?> option, int least, int most = int.MaxValue) => parsed.GetValue(option) is { } value ? Whole(option, value, least, most) : null;

    /// <summary>One value of an option that takes one or more.</summary>
    /// <exception cref="UsageException">It is out of range.</exception>
    public static int Whole(Option option, int value, int least, int most) => value >= least && value <= most ? value
        : throw new UsageException($"{option.Name} {value}: expected a whole number {(most == int.MaxValue ? $"of at least {least}" : $"from {least} to {most}")}.");

    /// <summary>A number from one to another, both included; NaN is in no range.</summary>
    /// <exception cref="UsageException">It is out of range.</exception>
    public static double Number(this ParseResult parsed, Option<double> option, double least, double most) => Number(option, parsed.GetValue(option), least, most);

    /// <summary>A number that is not NaN or infinite.</summary>
    /// <exception cref="UsageException">It is.</exception>
    public static double Finite(this ParseResult parsed, Option<double> option) => parsed.GetValue(option) is var value && double.IsFinite(value) ? value
        : throw new UsageException($"{option.Name} {value}: expected a finite number.");

    /// <summary>A number above 0 that is not infinite.</summary>
    /// <exception cref="UsageException">It is not.</exception>
    public static double Positive(this ParseResult parsed, Option<double> option) => Positive(option, parsed.GetValue(option));

    /// <summary>The same, or null where none was given.</summary>
    /// <exception cref="UsageException">It is not.</exception>
    public static double? Positive(this ParseResult parsed, Option<double?> option) => parsed.GetValue(option) is { } value ? Positive(option, value) : null;

    /// <summary>A time of more than 0 seconds.</summary>
    /// <exception cref="UsageException">It is out of range.</exception>
    public static TimeSpan Time(this ParseResult parsed, Option<double> option) => parsed.GetValue(option) is var value && value is > 0 and <= MostSeconds ? TimeSpan.FromSeconds(value)
        : throw new UsageException($"{option.Name} {value}: expected a number of seconds above 0, at most {MostSeconds}.");

    /// <summary>A time limit, which may be 0, or null where none was given.</summary>
    /// <exception cref="UsageException">It is out of range.</exception>
    public static TimeSpan? Limit(this ParseResult parsed, Option<double?> option) => parsed.GetValue(option) is { } value ? TimeSpan.FromSeconds(Number(option, value, 0, MostSeconds)) : null;

    static double Number(Option option, double value, double least, double most) => value >= least && value <= most ? value
        : throw new UsageException($"{option.Name} {value}: expected a number from {least} to {most}.");

    static double Positive(Option option, double value) => value > 0 && double.IsFinite(value) ? value
        : throw new UsageException($"{option.Name} {value}: expected a positive finite number.");
}
