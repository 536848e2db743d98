using System.Text;

namespace Verify;

/// <summary>One fault: what, where, by which threads, and how to see it again.</summary>
/// <param name="Kind">What went wrong.</param>
/// <param name="Message">The fault in one sentence.</param>
/// <param name="Kernel">The kernel's name; null where host code is at fault.</param>
/// <param name="Array">The kernel parameter, or the variable; of a deadlock, that of the word whose atomic the thread waits at.</param>
/// <param name="Index">The element, counted from the beginning of the view that the kernel was given, through all its dimensions.</param>
/// <param name="Epoch">How many barriers the group had passed.</param>
/// <param name="Thread">The thread that was running.</param>
/// <param name="Place">Where in the source, if symbols exist: in the kernel, or in the host code that is at fault.</param>
/// <param name="Other">The other thread of a race.</param>
/// <param name="OtherPlace">Where the other thread made its access.</param>
/// <param name="Replay">The settings that replay it.</param>
/// <param name="Element">The element as it is written: with coordinates in a view of two or three dimensions.</param>
/// <param name="Operation">Of two operations that no stream and no wait orders, the later: a kernel, copy or fill, and its stream.</param>
/// <param name="OtherOperation">The earlier of the two.</param>
public sealed record Fault(FaultKind Kind, string Message, string? Kernel = null, string? Array = null, long? Index = null, int? Epoch = null,
    FaultThread? Thread = null, string? Place = null, FaultThread? Other = null, string? OtherPlace = null, string? Replay = null, string? Element = null, string? Operation = null, string? OtherOperation = null)
{
    public override string ToString()
    {
        var text = new StringBuilder($"{Kind}: {Message}");
        void Line(string label, object? value) { if (value != null) text.Append('\n').Append("  ").Append(label.PadRight(8)).Append(value); }
        Line("kernel", Kernel);
        Line("place", Thread == null ? Place : null);
        Line("array", Element != null ? Element : Array == null ? null : Index == null ? Array : $"{Array}[{Index}]");
        Line("thread", Thread == null ? null : Place == null ? Thread : $"{Thread} at {Place}");
        Line("other", Other == null ? null : OtherPlace == null ? Other : $"{Other} at {OtherPlace}");
        Line("by", Operation);
        Line("after", OtherOperation);
        Line("epoch", Epoch);
        Line("replay", Replay);
        return text.ToString();
    }
}

/// <summary>A thread by its group's and its own coordinates.</summary>
public sealed record FaultThread(int GroupX, int GroupY, int GroupZ, int X, int Y, int Z)
{
    public override string ToString() => $"group ({GroupX},{GroupY},{GroupZ}) thread ({X},{Y},{Z})";
}
