using System.Reflection;
using System.Text.Json;

namespace Verify.Checking;

/// <summary>A launcher and its settings as they are written to disk before the launch, so that they outlive whatever it does.</summary>
/// <param name="Assembly">The path of the DLL.</param>
/// <param name="Type">The launcher's type.</param>
/// <param name="Method">The launcher: static, or a lambda that captures nothing; it takes nothing or an accelerator.</param>
/// <param name="Settings">The settings of the first run.</param>
/// <param name="Seeds">How many seeds are run; one run keeps the order of the settings.</param>
/// <param name="Order">The thread order of all runs; null takes all orders by turns.</param>
sealed record IsolatedCase(string Assembly, string Type, string Method, SanitizerSettings Settings, int Seeds, ThreadOrder? Order = null)
{
    /// <summary>Ends the name of the file that says which kernel is running.</summary>
    public const string Running = ".kernel";

    public static IsolatedCase Of(MethodInfo launcher, SanitizerSettings settings, int seeds, ThreadOrder? order)
    {
        var type = launcher.DeclaringType!;
        if (!launcher.IsStatic && type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Length > 0)
            throw new NotSupportedException($"The launcher {launcher.Name} captures variables, which another process does not have: make it static.");
        if (launcher.IsGenericMethod || type.IsGenericType) throw new NotSupportedException($"The launcher {launcher.Name} is generic; wrap it in one that is not.");
        string path = Retargeting.PathOf(type.Assembly) ?? type.Assembly.Location;
        if (path.Length == 0) throw new NotSupportedException($"{type.Assembly.GetName().Name} was not loaded from a file, so another process cannot load it.");
        return new(path, type.FullName!, launcher.Name, settings, seeds, order);
    }

    /// <summary>A case from a file, or from its text.</summary>
    public static IsolatedCase Read(string source) =>
        JsonSerializer.Deserialize<IsolatedCase>(source.StartsWith('{') ? source : File.ReadAllText(source)) ?? throw new InvalidDataException($"{source} holds no case.");

    public void Write(string file) => File.WriteAllText(file, JsonSerializer.Serialize(this));

    /// <summary>Runs it here; the first fault, or null.</summary>
    public Fault? Run()
    {
        var type = Sanitizer.Load(Assembly).GetType(Type) ?? throw new TypeLoadException($"{Assembly} has no type {Type}.");
        var method = type.GetMethod(Method, BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic) ?? throw new MissingMethodException(Type, Method);
        object? target = method.IsStatic ? null : Activator.CreateInstance(type, nonPublic: true);
        var orders = Enum.GetValues<ThreadOrder>();
        for (int k = 0; k < Seeds; k++)
        {
            var settings = Seeds == 1 && Order == null ? Settings : Settings with { Seed = Settings.Seed + (ulong)k, Order = Order ?? orders[k % orders.Length] };
            if (Once(method, target, settings) is { } fault) return fault;
        }
        return null;
    }

    static Fault? Once(MethodInfo method, object? target, SanitizerSettings settings)
    {
        using var _ = Sanitizer.Use(settings);
        using var context = ILGPU.Context.CreateDefault();
        using var accelerator = context.GetPreferredDevice(preferCPU: false).CreateAccelerator(context);
        object[] arguments = method.GetParameters().Length == 0 ? [] : [accelerator];
        try
        {
            return Sanitizer.Check(() => method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, null), settings);
        }
        catch (Exception thrown)
        {
            return new(FaultKind.Thrown, $"the host code threw {thrown.GetType().Name}: {thrown.Message}", Replay: settings.ToString());
        }
    }
}
