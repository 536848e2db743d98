namespace ILGPU.Algorithms;

/// <summary>What host code says to have the algorithms; here they are always there.</summary>
public static class AlgorithmContext
{
    public static Context.Builder EnableAlgorithms(this Context.Builder builder) => builder;
}
