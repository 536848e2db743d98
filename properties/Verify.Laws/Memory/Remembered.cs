namespace Verify;

/// <summary>A problem that broke a law, or came nearest to it.</summary>
/// <param name="Id">Its number in the file that it was read from.</param> <param name="Law">The law's name.</param> <param name="Subject">The subject's name.</param>
/// <param name="Line">The problem.</param> <param name="Ratio">error ÷ bound when it was last seen.</param> <param name="Broken">Whether the law was broken, or only strained.</param>
/// <param name="Seen">How often it was seen.</param> <param name="Last">When it was last seen, UTC.</param>
public sealed record Remembered(long Id, string Law, string Subject, string Line, double Ratio, bool Broken, long Seen, DateTime Last)
{
    /// <summary>The problem that the line writes.</summary>
    public Problem Problem => Problem.Parse(Line);
}
