using ILGPU.Runtime;
namespace Verify;

/// <summary>An accelerator and the kernels that were loaded on it.</summary>
sealed class Session(Accelerator accelerator)
{
    readonly Dictionary<Type, object> loaded = [];

    public Accelerator Accelerator => accelerator;

    /// <summary>The loaded kernels of this type, made once.</summary>
    public TPrograms Get<TPrograms>(Func<Accelerator, TPrograms> load) where TPrograms : class
    {
        if (!loaded.TryGetValue(typeof(TPrograms), out var programs)) loaded[typeof(TPrograms)] = programs = load(accelerator);
        return (TPrograms)programs;
    }
}
