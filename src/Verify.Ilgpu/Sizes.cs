namespace Verify;

/// <summary>T, N, C and H as a kernel takes them.</summary>
public readonly struct Sizes(Shape shape)
{
    public readonly int T = shape.T, N = shape.N, C = shape.C, H = shape.H;
}
