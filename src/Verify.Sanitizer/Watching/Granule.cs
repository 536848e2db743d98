using System.Reflection;
using System.Runtime.CompilerServices;

namespace Verify.Checking;

/// <summary>The bytes of <typeparamref name="T"/> that are watched as one: its smallest primitive field, at most eight.</summary>
/// <remarks>Two threads that write different fields of one structure do not race; two that write one field do.</remarks>
static class Granule<T>
{
    public static readonly int Size = Of(typeof(T), Unsafe.SizeOf<T>());

    static int Of(Type type, int size)
    {
        if (type.IsEnum) return size;
        var fields = type.IsPrimitive ? [] : type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
        int smallest = size % 8 == 0 ? 8 : size % 4 == 0 ? 4 : size % 2 == 0 ? 2 : 1;
        foreach (var field in fields)
            smallest = Math.Min(smallest, field.FieldType.IsPrimitive ? Primitive(field.FieldType) : Of(field.FieldType, Size_(field.FieldType)));
        return smallest;
    }

    static int Primitive(Type type) => type == typeof(bool) ? 1 : type == typeof(char) ? 2 : Size_(type);

    static int Size_(Type type) =>
        (int)typeof(Unsafe).GetMethod(nameof(Unsafe.SizeOf))!.MakeGenericMethod(type).Invoke(null, null)!;
}
