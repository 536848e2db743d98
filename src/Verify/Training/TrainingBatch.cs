namespace Verify;

/// <summary>One batch of a task.</summary>
/// <param name="X">[T,N,C]</param>
/// <param name="Words">[T·N] the word asked for at each step, <see cref="CrossEntropy.Ignored"/> where none is; empty where numbers are asked for.</param>
/// <param name="Values">[T·N] the number asked for, NaN where none is; empty where words are asked for.</param>
public sealed record TrainingBatch(double[] X, int[] Words, double[] Values);
