namespace ILGPU.Algorithms;

/// <summary>Reductions and scans over the threads of a warp, which all have to be there and take part.</summary>
public static class WarpExtensions
{
    /// <summary>All values together; the first lane gets the result, the others their own value back.</summary>
    public static T Reduce<T, TReduction>(T value) where T : unmanaged where TReduction : struct, IScanReduceOperation<T> => throw Unwoven.Stop(nameof(Reduce));

    /// <summary>All values together, for every lane.</summary>
    public static T AllReduce<T, TReduction>(T value) where T : unmanaged where TReduction : struct, IScanReduceOperation<T> => throw Unwoven.Stop(nameof(AllReduce));

    /// <summary>The values of the lanes before this one.</summary>
    public static T ExclusiveScan<T, TScanOperation>(T value) where T : unmanaged where TScanOperation : struct, IScanReduceOperation<T> => throw Unwoven.Stop(nameof(ExclusiveScan));

    /// <summary>The values of the lanes up to this one.</summary>
    public static T InclusiveScan<T, TScanOperation>(T value) where T : unmanaged where TScanOperation : struct, IScanReduceOperation<T> => throw Unwoven.Stop(nameof(InclusiveScan));
}
