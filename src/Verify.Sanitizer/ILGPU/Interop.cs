using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ILGPU;

/// <summary>Sizes, and the bits of numbers.</summary>
public static class Interop
{
    public static int SizeOf<T>() where T : unmanaged => Unsafe.SizeOf<T>();
    public static int SizeOf<T>(T structure) where T : unmanaged => Unsafe.SizeOf<T>();
    public static int OffsetOf<T>(string fieldName) where T : unmanaged => Marshal.OffsetOf<T>(fieldName).ToInt32();
    public static long ComputeRelativeSizeOf<TFirst, TSecond>(long numSecondElements) where TFirst : unmanaged where TSecond : unmanaged =>
        (Unsafe.SizeOf<TSecond>() * numSecondElements + Unsafe.SizeOf<TFirst>() - 1) / Unsafe.SizeOf<TFirst>();

    public static ushort FloatAsInt(Half value) => BitConverter.HalfToUInt16Bits((System.Half)value);
    public static uint FloatAsInt(float value) => BitConverter.SingleToUInt32Bits(value);
    public static ulong FloatAsInt(double value) => BitConverter.DoubleToUInt64Bits(value);
    public static Half IntAsFloat(ushort value) => (Half)BitConverter.UInt16BitsToHalf(value);
    public static float IntAsFloat(uint value) => BitConverter.UInt32BitsToSingle(value);
    public static double IntAsFloat(ulong value) => BitConverter.UInt64BitsToDouble(value);

    /// <summary>Prints from a kernel; the arguments are put in the braces of the format.</summary>
    public static void Write(string expression) => Console.Write(expression);
    public static void WriteLine(string expression) => Console.WriteLine(expression);
    public static void Write<T1>(string format, T1 a1) where T1 : unmanaged => Console.Write(format, a1);
    public static void Write<T1, T2>(string format, T1 a1, T2 a2) where T1 : unmanaged where T2 : unmanaged => Console.Write(format, a1, a2);
    public static void Write<T1, T2, T3>(string format, T1 a1, T2 a2, T3 a3) where T1 : unmanaged where T2 : unmanaged where T3 : unmanaged => Console.Write(format, a1, a2, a3);
    public static void WriteLine<T1>(string format, T1 a1) where T1 : unmanaged => Console.WriteLine(format, a1);
    public static void WriteLine<T1, T2>(string format, T1 a1, T2 a2) where T1 : unmanaged where T2 : unmanaged => Console.WriteLine(format, a1, a2);
    public static void WriteLine<T1, T2, T3>(string format, T1 a1, T2 a2, T3 a3) where T1 : unmanaged where T2 : unmanaged where T3 : unmanaged => Console.WriteLine(format, a1, a2, a3);
}
