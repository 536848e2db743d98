namespace Verify.Checking;

/// <summary>Remembers the first fault that reached host code while it exists, for host code may catch it and go on.</summary>
public sealed class Witness : IDisposable
{
    static readonly AsyncLocal<Witness?> current = new();
    readonly Witness? before = current.Value;

    // Raised before anybody can catch. What is thrown while a thread of a kernel runs is not yet what the launch will say.
    static Witness() => AppDomain.CurrentDomain.FirstChanceException += (_, raised) =>
    {
        if (raised.Exception is SanitizerException fault && Running.Now == null) current.Value?.See(fault);
    };

    /// <summary>Remembers from now on, in this flow of control and what it starts, until it is disposed.</summary>
    public Witness() => current.Value = this;

    /// <summary>The first; null if there was none.</summary>
    public SanitizerException? First { get; private set; }

    /// <summary>A fault is thrown: kept if it is the first, or the first said again, with its kernel and replay.</summary>
    void See(SanitizerException fault)
    {
        lock (this)
            if (First == null || (First.Fault.Kind, First.Fault.Message) == (fault.Fault.Kind, fault.Fault.Message)) First = fault;
    }

    /// <summary>Ends it; who remembered before goes on.</summary>
    public void Dispose() => current.Value = before;
}
