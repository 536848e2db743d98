namespace Verify;

/// <summary>What an optimiser remembers between steps.</summary>
public sealed class OptimiserState
{
    /// <summary>Steps taken so far.</summary>
    public int Steps { get; set; }

    /// <summary>For each thing remembered, an array beside each tensor.</summary>
    public double[][][] Memory { get; }

    /// <summary>Nothing remembered yet: zeros beside every tensor.</summary>
    /// <param name="parameters">The tensors.</param> <param name="count">How many things are remembered of each value.</param>
    public OptimiserState(double[][] parameters, int count) => Memory = [.. Enumerable.Range(0, count).Select(_ => parameters.Map(tensor => new double[tensor.Length]))];
}
