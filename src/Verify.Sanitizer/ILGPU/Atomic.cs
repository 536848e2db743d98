using Verify.Checking;
using W = Verify.InKernel.Atomic;

namespace ILGPU;

/// <summary>Updates that no other thread can come between; each gives the value from before.</summary>
public static class Atomic
{
    public static int Add(ref int target, int value) => W.Add(ref target, value, 0, Frame.Required());
    public static long Add(ref long target, long value) => W.Add(ref target, value, 0, Frame.Required());
    public static uint Add(ref uint target, uint value) => W.Add(ref target, value, 0, Frame.Required());
    public static ulong Add(ref ulong target, ulong value) => W.Add(ref target, value, 0, Frame.Required());
    public static float Add(ref float target, float value) => W.Add(ref target, value, 0, Frame.Required());
    public static double Add(ref double target, double value) => W.Add(ref target, value, 0, Frame.Required());

    public static int Max(ref int target, int value) => W.Max(ref target, value, 0, Frame.Required());
    public static long Max(ref long target, long value) => W.Max(ref target, value, 0, Frame.Required());
    public static uint Max(ref uint target, uint value) => W.Max(ref target, value, 0, Frame.Required());
    public static ulong Max(ref ulong target, ulong value) => W.Max(ref target, value, 0, Frame.Required());
    public static float Max(ref float target, float value) => W.Max(ref target, value, 0, Frame.Required());
    public static double Max(ref double target, double value) => W.Max(ref target, value, 0, Frame.Required());

    public static int Min(ref int target, int value) => W.Min(ref target, value, 0, Frame.Required());
    public static long Min(ref long target, long value) => W.Min(ref target, value, 0, Frame.Required());
    public static uint Min(ref uint target, uint value) => W.Min(ref target, value, 0, Frame.Required());
    public static ulong Min(ref ulong target, ulong value) => W.Min(ref target, value, 0, Frame.Required());
    public static float Min(ref float target, float value) => W.Min(ref target, value, 0, Frame.Required());
    public static double Min(ref double target, double value) => W.Min(ref target, value, 0, Frame.Required());

    public static int Exchange(ref int target, int value) => W.Exchange(ref target, value, 0, Frame.Required());
    public static long Exchange(ref long target, long value) => W.Exchange(ref target, value, 0, Frame.Required());
    public static uint Exchange(ref uint target, uint value) => W.Exchange(ref target, value, 0, Frame.Required());
    public static ulong Exchange(ref ulong target, ulong value) => W.Exchange(ref target, value, 0, Frame.Required());
    public static float Exchange(ref float target, float value) => W.Exchange(ref target, value, 0, Frame.Required());
    public static double Exchange(ref double target, double value) => W.Exchange(ref target, value, 0, Frame.Required());

    public static int And(ref int target, int value) => W.And(ref target, value, 0, Frame.Required());
    public static long And(ref long target, long value) => W.And(ref target, value, 0, Frame.Required());
    public static uint And(ref uint target, uint value) => W.And(ref target, value, 0, Frame.Required());
    public static ulong And(ref ulong target, ulong value) => W.And(ref target, value, 0, Frame.Required());

    public static int Or(ref int target, int value) => W.Or(ref target, value, 0, Frame.Required());
    public static long Or(ref long target, long value) => W.Or(ref target, value, 0, Frame.Required());
    public static uint Or(ref uint target, uint value) => W.Or(ref target, value, 0, Frame.Required());
    public static ulong Or(ref ulong target, ulong value) => W.Or(ref target, value, 0, Frame.Required());

    public static int Xor(ref int target, int value) => W.Xor(ref target, value, 0, Frame.Required());
    public static long Xor(ref long target, long value) => W.Xor(ref target, value, 0, Frame.Required());
    public static uint Xor(ref uint target, uint value) => W.Xor(ref target, value, 0, Frame.Required());
    public static ulong Xor(ref ulong target, ulong value) => W.Xor(ref target, value, 0, Frame.Required());

    public static int CompareExchange(ref int target, int compare, int value) => W.CompareExchange(ref target, compare, value, 0, Frame.Required());
    public static long CompareExchange(ref long target, long compare, long value) => W.CompareExchange(ref target, compare, value, 0, Frame.Required());
    public static uint CompareExchange(ref uint target, uint compare, uint value) => W.CompareExchange(ref target, compare, value, 0, Frame.Required());
    public static ulong CompareExchange(ref ulong target, ulong compare, ulong value) => W.CompareExchange(ref target, compare, value, 0, Frame.Required());
    public static float CompareExchange(ref float target, float compare, float value) => W.CompareExchange(ref target, compare, value, 0, Frame.Required());
    public static double CompareExchange(ref double target, double compare, double value) => W.CompareExchange(ref target, compare, value, 0, Frame.Required());

    public static Index1D Add(ref Index1D target, Index1D value) => (int)W.Add(ref System.Runtime.CompilerServices.Unsafe.As<Index1D, int>(ref target), value.X, 0, Frame.Required());
    public static Index1D Exchange(ref Index1D target, Index1D value) => W.Exchange(ref target, value, 0, Frame.Required());
    public static Index1D CompareExchange(ref Index1D target, Index1D compare, Index1D value) => W.CompareExchange(ref target, compare, value, 0, Frame.Required());

    /// <summary>Any operation made atomic by a loop of compare and exchange.</summary>
    public static T MakeAtomic<T, TOperation, TCompareExchangeOperation>(ref T target, T value, TOperation operation, TCompareExchangeOperation compareExchangeOperation)
        where T : unmanaged
        where TOperation : struct, AtomicOperations.IAtomicOperation<T>
        where TCompareExchangeOperation : struct, AtomicOperations.ICompareExchangeOperation<T> =>
        W.MakeAtomic(ref target, value, operation, compareExchangeOperation, 0, Frame.Required());
}
