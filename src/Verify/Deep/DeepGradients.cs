namespace Verify;

/// <summary>The gradients of a chain of layers.</summary>
/// <param name="X">[N,Widths[0]]</param> <param name="W">[L] of [Widths[l],Widths[l−1]]</param>
/// <param name="A">[L] of [N,Widths[l]]: ∂L/∂(W_l·y_{l−1} + b_l), which is also the gradient of b_l.</param>
public sealed record DeepGradients<T>(T[] X, T[][] W, T[][] A) where T : struct;
