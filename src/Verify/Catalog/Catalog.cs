using System.Reflection;
namespace Verify;

/// <summary>Everything public in some assemblies, found by its type; nothing is registered.</summary>
/// <remarks>A generic class is closed over every combination of cells, activations, numbers and element types that its constraints allow. A class whose
/// constructor takes a device is made once for each device of that type that is present.</remarks>
public sealed class Catalog
{
    readonly Type[] types, cells, arguments;
    readonly Dictionary<Type, (object[] Present, AbsentDevice[] Absent)> devices = [];

    /// <summary>Looks through the assemblies once.</summary>
    /// <exception cref="CatalogException">An assembly's types cannot be loaded.</exception>
    public Catalog(IEnumerable<Assembly> assemblies)
    {
        types = [.. assemblies.Distinct().SelectMany(TypesOf)];
        Type[] parts = [.. types.Where(t => t is { IsValueType: true, IsGenericTypeDefinition: false } && (t.IsAssignableTo(typeof(IActivation)) || Implements(t, typeof(IReal<>)))), typeof(float), typeof(double)];
        cells = [.. types.Where(IsCell).SelectMany(open => Closed(open, parts)).OrderBy(CellNames.Of, StringComparer.Ordinal)];
        arguments = [.. cells, .. parts];
        foreach (var type in types.Where(t => !t.IsGenericTypeDefinition && Implements(t, typeof(IDevice<>))))
            devices[type] = ((object[])Static(type, "Present")!, (AbsentDevice[])Static(type, "Absent")!);
    }

    /// <summary>Every cell, a cell over an activation once for each activation.</summary>
    public IReadOnlyList<Cell> Cells => [.. cells.Select(type => (Cell)typeof(Cell).GetMethod(nameof(Cell.Of))!.MakeGenericMethod(type).Invoke(null, null)!)];

    /// <summary>Every kernel that is not a mutant, for every cell, precision and device.</summary>
    public IReadOnlyList<Kernel> Kernels => All<Kernel>();

    /// <summary>Every device that was looked for and not found.</summary>
    public IReadOnlyList<AbsentDevice> Absent => [.. devices.Values.SelectMany(d => d.Absent)];

    /// <summary>Every device that is present.</summary>
    public IReadOnlyList<string> Present => [.. devices.Values.SelectMany(d => d.Present).Select(d => d.ToString()!).Prepend("cpu")];

    /// <summary>One instance of every concrete class that derives from <typeparamref name="T"/>, mutants excepted, in order of name.</summary>
    /// <exception cref="CatalogException">A constructor failed.</exception>
    public IReadOnlyList<T> All<T>() where T : class => Make<T>(mutants: false);

    /// <summary>The mutants among the classes that derive from <typeparamref name="T"/>, those excepted that are equivalent to a correct one.</summary>
    public IReadOnlyList<T> Mutants<T>() where T : class => Make<T>(mutants: true);

    T[] Make<T>(bool mutants) where T : class =>
    [
        .. types.Where(t => t is { IsAbstract: false, IsClass: true } && t.IsAssignableTo(typeof(T)) && t.IsAssignableTo(typeof(IMutant)) == mutants)
            .SelectMany(open => Closed(open, arguments))
            .SelectMany(Instances).Where(made => made is not IMutant { Equivalent: not null }).Cast<T>().OrderBy(made => made.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>The type itself, or its closings over all arguments that its constraints allow.</summary>
    static IEnumerable<Type> Closed(Type open, Type[] candidates)
    {
        if (!open.IsGenericTypeDefinition) return [open];
        IEnumerable<Type[]> choices = [[]];
        foreach (var parameter in open.GetGenericArguments())
        {
            Type[] fitting = [.. candidates.Where(candidate => parameter.GetGenericParameterConstraints().All(constraint => Meets(candidate, constraint)))];
            choices = choices.SelectMany(chosen => fitting.Select(next => (Type[])[.. chosen, next]));
        }
        return choices.Select(chosen => Close(open, chosen)).OfType<Type>();
    }

    /// <summary>Whether a constraint can be met at all, whatever the other arguments.</summary>
    static bool Meets(Type candidate, Type constraint) => constraint.IsGenericType ? Implements(candidate, constraint.GetGenericTypeDefinition()) : candidate.IsAssignableTo(constraint);

    static Type? Close(Type open, Type[] arguments)
    {
        try
        {
            return open.MakeGenericType(arguments);
        }
        catch (ArgumentException)
        {
            return null; // a constraint between the arguments that these do not meet
        }
    }

    IEnumerable<object> Instances(Type type)
    {
        foreach (var constructor in type.GetConstructors())
        {
            var parameters = constructor.GetParameters();
            if (parameters.Length == 0) yield return New(constructor, []);
            else if (parameters.Length == 1 && devices.TryGetValue(parameters[0].ParameterType, out var found))
                foreach (var device in found.Present) yield return New(constructor, [device]);
        }
    }

    static object New(ConstructorInfo constructor, object[] arguments)
    {
        try
        {
            return constructor.Invoke(arguments);
        }
        catch (TargetInvocationException e)
        {
            throw new CatalogException($"{CellNames.Of(constructor.DeclaringType!)}: its constructor failed: {e.InnerException!.Message}", e.InnerException);
        }
    }

    static Type[] TypesOf(Assembly assembly)
    {
        try
        {
            return [.. assembly.GetTypes().Where(t => t.IsVisible)];
        }
        catch (ReflectionTypeLoadException e)
        {
            throw new CatalogException($"{assembly.GetName().Name}: a type cannot be loaded: {e.LoaderExceptions[0]?.Message}", e);
        }
    }

    static bool IsCell(Type type) => type.IsValueType && Implements(type, typeof(ICell<>));

    static bool Implements(Type type, Type definition) => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == definition);

    static object? Static(Type type, string property)
    {
        try
        {
            return type.GetProperty(property, BindingFlags.Static | BindingFlags.Public)?.GetValue(null)
                ?? throw new CatalogException($"{CellNames.Of(type)}: expected a public static property {property}.");
        }
        catch (TargetInvocationException e)
        {
            throw new CatalogException($"{CellNames.Of(type)}.{property} failed: {e.InnerException!.Message}", e.InnerException);
        }
    }
}
