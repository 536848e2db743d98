namespace Verify;

/// <summary>What a clipper saw and did.</summary>
/// <param name="Size">The measure before clipping (the largest one, where each tensor has its own); NaN if it was not taken.</param>
/// <param name="Clipped">Whether anything was changed.</param>
/// <param name="NonFinite">The first NaN or ∞, if there is one: then nothing was changed.</param>
public sealed record ClipReport(double Size, bool Clipped, (int Tensor, int Index)? NonFinite);
