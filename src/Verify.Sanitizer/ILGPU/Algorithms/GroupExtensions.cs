namespace ILGPU.Algorithms;

/// <summary>Reductions and scans over the threads of a group, which all have to take part.</summary>
public static class GroupExtensions
{
    /// <summary>All values together; the first thread gets the result, the others their own value back.</summary>
    public static T Reduce<T, TReduction>(T value) where T : unmanaged where TReduction : struct, IScanReduceOperation<T> => throw Unwoven.Stop(nameof(Reduce));

    /// <summary>All values together, for every thread.</summary>
    public static T AllReduce<T, TReduction>(T value) where T : unmanaged where TReduction : struct, IScanReduceOperation<T> => throw Unwoven.Stop(nameof(AllReduce));

    /// <summary>The values of the threads before this one.</summary>
    public static T ExclusiveScan<T, TScanOperation>(T value) where T : unmanaged where TScanOperation : struct, IScanReduceOperation<T> => throw Unwoven.Stop(nameof(ExclusiveScan));

    /// <summary>The values of the threads up to this one.</summary>
    public static T InclusiveScan<T, TScanOperation>(T value) where T : unmanaged where TScanOperation : struct, IScanReduceOperation<T> => throw Unwoven.Stop(nameof(InclusiveScan));
}
