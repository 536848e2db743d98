namespace Verify;

/// <summary>Exact values as balls of a kernel's arithmetic, and the equations run on them end to end.</summary>
public static class Balls
{
    /// <summary>A value that is known exactly.</summary>
    public static Ball Exact(double value, Arithmetic arithmetic) => new(value, 0, arithmetic);

    /// <summary>A value as an arithmetic takes it in: rounded once if it does not hold it.</summary>
    public static Ball TakenIn(double value, Arithmetic arithmetic) => new(value, arithmetic.Holds(value) ? 0 : arithmetic.UnitRoundoff * Math.Abs(value), arithmetic);

    /// <summary>Everything that a correct kernel may write forward.</summary>
    public static Outputs<Ball> Forward(Kernel kernel, Inputs<double> inputs) =>
        kernel.Cell.Forward(inputs.Map(v => Exact(v, kernel.Arithmetic)));

    /// <summary>Everything that a correct kernel may write backward, after a forward pass of its own.</summary>
    public static Gradients<Ball> Backward(Kernel kernel, Inputs<double> inputs, Outputs<Ball> outputs, Upstream<double> upstream) =>
        kernel.Cell.Backward(inputs.Map(v => Exact(v, kernel.Arithmetic)), outputs, upstream.Map(v => Exact(v, kernel.Arithmetic)));

    /// <summary>Σ aᵢ·ballᵢ for exact coefficients, without further rounding of the kernel's.</summary>
    public static Ball Combine(IEnumerable<(double Factor, Ball Value)> terms)
    {
        double middle = 0, radius = 0, size = 0;
        int count = 1;
        foreach (var (factor, value) in terms)
        {
            count++;
            middle += factor * value.Middle;
            radius += Math.Abs(factor) * value.Radius;
            size += Math.Abs(factor * value.Middle);
        }
        double own = count * Arithmetic.Float64.UnitRoundoff;
        return new(middle, radius * (1 + own) + size * own / (1 - own));
    }
}
