using ILGPU.Runtime;
using Verify.Checking;

namespace ILGPU.Algorithms;

/// <summary>What a transformation makes of a value.</summary>
public interface ITransformer<TSource, TTarget> where TSource : struct where TTarget : struct
{
    TTarget Transform(TSource value);
}

/// <summary>Leaves a value as it is.</summary>
public readonly struct IdentityTransformer<T> : ITransformer<T, T> where T : struct
{
    public T Transform(T value) => value;
}

/// <summary>Transforms every element of one view into another.</summary>
public delegate void Transformer<TSource, TTarget, TTransformer>(AcceleratorStream stream, ArrayView<TSource> source, ArrayView<TTarget> target, TTransformer transformer)
    where TSource : unmanaged where TTarget : unmanaged where TTransformer : struct, ITransformer<TSource, TTarget>;

/// <summary>Views transformed by a kernel.</summary>
public static class TransformExtensions
{
    public static Transformer<TSource, TTarget, TTransformer> CreateTransformer<TSource, TTarget, TTransformer>(this Accelerator accelerator)
        where TSource : unmanaged where TTarget : unmanaged where TTransformer : struct, ITransformer<TSource, TTarget>
    {
        var kernel = accelerator.LoadAutoGroupedKernel<Index1D, ArrayView<TSource>, ArrayView<TTarget>, TTransformer>(Verify.Checking.Algorithms.Transform);
        return (stream, source, target, transformer) => kernel(stream, source.IntLength, source, target, transformer);
    }

    public static Transformer<T, T, TTransformer> CreateTransformer<T, TTransformer>(this Accelerator accelerator) where T : unmanaged where TTransformer : struct, ITransformer<T, T> =>
        accelerator.CreateTransformer<T, T, TTransformer>();

    public static void Transform<T, TTransformer>(this Accelerator accelerator, AcceleratorStream stream, ArrayView<T> view, TTransformer transformer)
        where T : unmanaged where TTransformer : struct, ITransformer<T, T> => accelerator.CreateTransformer<T, TTransformer>()(stream, view, view, transformer);

    public static void Transform<TSource, TTarget, TTransformer>(this Accelerator accelerator, AcceleratorStream stream, ArrayView<TSource> source, ArrayView<TTarget> target, TTransformer transformer)
        where TSource : unmanaged where TTarget : unmanaged where TTransformer : struct, ITransformer<TSource, TTarget> =>
        accelerator.CreateTransformer<TSource, TTarget, TTransformer>()(stream, source, target, transformer);
}
