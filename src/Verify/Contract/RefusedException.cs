namespace Verify;

/// <summary>A kernel was asked for a shape that it says it cannot run; nothing was run.</summary>
public sealed class RefusedException(string kernel, Shape shape, string why, string parameter) : ArgumentException($"Shape {shape}: {kernel} cannot run it: {why}", parameter)
{
    /// <summary>Why it cannot.</summary>
    public string Why => why;

    /// <summary>The shape.</summary>
    public Shape Shape => shape;
}
