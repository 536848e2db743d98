using System.Linq.Expressions;
using System.Reflection;

namespace Verify.Checking;

/// <summary>Collects the views inside a kernel argument, compiled once for its type: every launch asks.</summary>
static class Views<T>
{
    /// <summary>Null where the type holds no views.</summary>
    public static readonly Action<T, List<ViewsIn.Window>>? Collect = ViewsIn.CanHold(typeof(T)) ? Compile() : null;

    static Action<T, List<ViewsIn.Window>> Compile()
    {
        var value = Expression.Parameter(typeof(T));
        var views = Expression.Parameter(typeof(List<ViewsIn.Window>));
        var body = new List<Expression>();
        Add(value, body, views);
        return Expression.Lambda<Action<T, List<ViewsIn.Window>>>(Expression.Block(body), value, views).Compile();
    }

    static void Add(Expression value, List<Expression> body, ParameterExpression views)
    {
        if (typeof(IWindow).IsAssignableFrom(value.Type))
        {
            var add = typeof(Views<T>).GetMethod(nameof(AddOne), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(value.Type);
            body.Add(Expression.Call(add, value, views));
            return;
        }
        foreach (var field in value.Type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            if (field.FieldType.IsValueType && ViewsIn.CanHold(field.FieldType)) Add(Expression.Field(value, field), body, views);
    }

    static void AddOne<TView>(TView view, List<ViewsIn.Window> views) where TView : struct, IWindow
    {
        if (view.Window is { } window) views.Add(window);
    }
}
