using System.Linq.Expressions;
using System.Reflection;

namespace Verify.Checking;

/// <summary>Collects the views inside a kernel argument, compiled once for its type: every launch asks.</summary>
static class Views<T>
{
    /// <summary>Null where the type holds no views.</summary>
    public static readonly Action<T, List<ViewsIn.Window>, int>? Collect = ViewsIn.CanHold(typeof(T)) ? Compile() : null;

    static Action<T, List<ViewsIn.Window>, int> Compile()
    {
        var value = Expression.Parameter(typeof(T));
        var views = Expression.Parameter(typeof(List<ViewsIn.Window>));
        var argument = Expression.Parameter(typeof(int));
        var body = new List<Expression>();
        Add(value, body, views, argument, null);
        return Expression.Lambda<Action<T, List<ViewsIn.Window>, int>>(Expression.Block(body), value, views, argument).Compile();
    }

    static void Add(Expression value, List<Expression> body, ParameterExpression views, ParameterExpression argument, string? outermost)
    {
        if (typeof(IWindow).IsAssignableFrom(value.Type))
        {
            var add = typeof(Views<T>).GetMethod(nameof(AddOne), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(value.Type);
            body.Add(Expression.Call(add, value, views, argument, Expression.Constant(outermost, typeof(string))));
            return;
        }
        foreach (var field in value.Type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            if (field.FieldType.IsValueType && ViewsIn.CanHold(field.FieldType)) Add(Expression.Field(value, field), body, views, argument, outermost ?? field.Name);
    }

    static void AddOne<TView>(TView view, List<ViewsIn.Window> views, int argument, string? field) where TView : struct, IWindow
    {
        if (view.Window is { } window) views.Add(window with { Argument = argument, Field = field });
    }
}
