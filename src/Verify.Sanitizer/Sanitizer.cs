using Verify.Checking;

namespace Verify;

/// <summary>The checking device's own switchboard: settings that hold for everything called within, and a check of leaks at the end.</summary>
public static class Sanitizer
{
    static readonly AsyncLocal<SanitizerSettings?> settings = new();
    static readonly SanitizerSettings standard = new();

    /// <summary>The settings that launches made here use.</summary>
    public static SanitizerSettings Settings => settings.Value ?? standard;

    /// <summary>Puts settings in force until what it returns is disposed.</summary>
    public static IDisposable Use(SanitizerSettings use)
    {
        var before = settings.Value;
        settings.Value = use;
        return new Restore(before);
    }

    /// <summary>Runs host code that launches kernels, and throws a <see cref="SanitizerException"/> with the first fault, leaks included, also if the host code catches it.</summary>
    public static void Run(Action body, SanitizerSettings? use = null)
    {
        using var _ = Use(use ?? Settings);
        using var leaks = new Leaks();
        using var witness = new Witness();
        try { body(); }
        catch (Exception later) when (witness.First is { } first && later != first) { throw new SanitizerException(first.Fault, later); }
        if (witness.First is { } caught) throw new SanitizerException(caught.Fault, caught);
        leaks.ThrowIfAny();
    }

    /// <summary>The first fault of host code that launches kernels, or null.</summary>
    public static Fault? Check(Action body, SanitizerSettings? use = null)
    {
        try { Run(body, use); return null; }
        catch (SanitizerException fault) { return fault.Fault; }
    }

    /// <summary>Loads an assembly that was compiled against the package ILGPU so that its kernels and host code run on the checking device, unchanged.</summary>
    /// <param name="path">The compiled DLL; its symbols, if beside it or within it, give reports their source lines.</param>
    public static System.Reflection.Assembly Load(string path) => Retargeting.Load(path);

    /// <summary>Whether a compiled DLL refers to the package ILGPU, itself or through others beside it, and so needs <see cref="Load"/> to run here.</summary>
    /// <exception cref="BadImageFormatException">The file is no .NET assembly.</exception>
    public static bool Takes(string path) => Retargeting.Takes(path);

    /// <summary>Whether an assembly came through <see cref="Load"/>: what ILGPU code it has runs on the checking device.</summary>
    public static bool Runs(System.Reflection.Assembly assembly) => Retargeting.PathOf(assembly) is not null;

    /// <summary>The members of ILGPU that an assembly uses and the checking device does not have; using one throws a <see cref="MissingMemberException"/>.</summary>
    public static IReadOnlyList<string> Missing(string path) => Retargeting.Missing(path);

    /// <summary>What to use in place of a member that is missing.</summary>
    public static string Instead(string member) => Substitutes.For(member);

    sealed class Restore(SanitizerSettings? before) : IDisposable
    {
        public void Dispose() => settings.Value = before;
    }
}
