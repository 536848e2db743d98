namespace Verify;

/// <summary>The gradients of a normalisation.</summary>
/// <param name="X">[Rows,Width]</param> <param name="Weight">[Width]</param> <param name="Bias">[Width]</param>
public sealed record NormGradients<T>(T[] X, T[] Weight, T[] Bias) where T : struct;
