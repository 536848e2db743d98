namespace Verify.Checking;

/// <summary>Remembers the first fault that reached host code while it exists, for host code may catch it and go on.</summary>
sealed class Witness : IDisposable
{
    static readonly AsyncLocal<Witness?> current = new();
    readonly Witness? before = current.Value;

    // Raised before anybody can catch. What is thrown while a thread of a kernel runs is not yet what the launch will say.
    static Witness() => AppDomain.CurrentDomain.FirstChanceException += (_, raised) =>
    {
        if (raised.Exception is SanitizerException fault && Running.Now == null) current.Value?.See(fault);
    };

    public Witness() => current.Value = this;

    /// <summary>The first; null if there was none.</summary>
    public SanitizerException? First { get; private set; }

    /// <summary>A fault is thrown: kept if it is the first, or the first said again, with its kernel and replay.</summary>
    void See(SanitizerException fault)
    {
        lock (this)
            if (First == null || (First.Fault.Kind, First.Fault.Message) == (fault.Fault.Kind, fault.Fault.Message)) First = fault;
    }

    public void Dispose() => current.Value = before;
}
