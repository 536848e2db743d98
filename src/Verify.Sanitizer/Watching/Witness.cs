namespace Verify.Checking;

/// <summary>Remembers the first fault that reached host code while it exists, for host code may catch it and go on.</summary>
sealed class Witness : IDisposable
{
    static readonly AsyncLocal<Witness?> current = new();
    readonly Witness? before = current.Value;

    // Raised before anybody can catch. What is thrown while a thread of a kernel runs is not yet what the launch will say.
    static Witness() => AppDomain.CurrentDomain.FirstChanceException += (_, raised) =>
    {
        if (raised.Exception is SanitizerException fault && Frame.Current == null && current.Value is { } witness) Interlocked.CompareExchange(ref witness.first, fault, null);
    };

    SanitizerException? first;

    public Witness() => current.Value = this;

    /// <summary>The first; null if there was none.</summary>
    public SanitizerException? First => first;

    public void Dispose() => current.Value = before;
}
