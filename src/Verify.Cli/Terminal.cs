using Spectre.Console;
namespace Verify.Cli;

/// <summary>Tables and progress: drawn on a terminal, plain text anywhere else.</summary>
public static class Terminal
{
    /// <summary>A console that writes to <paramref name="output"/>, without colours or motion unless that is a terminal.</summary>
    public static IAnsiConsole On(TextWriter output)
    {
        bool live = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;
        var console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = live ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = live ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = live ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!live) console.Profile.Width = 10_000; // a line stays a line in a file
        return console;
    }

    /// <summary>Runs long work that reports each finished part: a bar on a terminal, a line every tenth part elsewhere.</summary>
    public static T Progress<T>(this IAnsiConsole console, string what, int parts, Func<Action, T> work)
    {
        if (parts == 0) return work(() => { });
        if (console.Profile.Capabilities.Interactive)
            return console.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn()).Start(context =>
            {
                var task = context.AddTask(Markup.Escape(what), maxValue: parts);
                return work(() => task.Increment(1));
            });
        int done = 0;
        return work(() =>
        {
            int now = Interlocked.Increment(ref done);
            if (now * 10 / parts > (now - 1) * 10 / parts) console.WriteLine($"{what}: {now} of {parts}");
        });
    }

    /// <summary>A table of plain text: borders on a terminal, aligned columns elsewhere.</summary>
    public static void Table(this IAnsiConsole console, string[] head, IEnumerable<string[]> rows)
    {
        var table = new Table { Border = console.Profile.Capabilities.Interactive ? TableBorder.Rounded : TableBorder.None };
        foreach (string title in head) table.AddColumn(new TableColumn(Markup.Escape(title)).NoWrap());
        foreach (var row in rows) table.AddRow([.. row.Select(Markup.Escape)]);
        console.Write(table);
    }
}
