namespace Verify;

/// <summary>A layer from hidden units to answers: y = V·h + b_y for every row.</summary>
public abstract class Head : Procedure
{
    /// <summary>[rows,V] the answers, logits where a softmax follows.</summary>
    /// <param name="h">[rows,H]</param> <param name="weight">[V,H]</param> <param name="bias">[V]</param>
    /// <exception cref="ArgumentException">The lengths do not fit.</exception>
    public abstract double[] Forward(double[] h, double[] weight, double[] bias);

    /// <summary>The gradients of h, weight and bias, given ∂L/∂y [rows,V].</summary>
    /// <exception cref="ArgumentException">The lengths do not fit.</exception>
    public abstract (double[] H, double[] Weight, double[] Bias) Backward(double[] h, double[] weight, double[] bias, double[] upstream);

    /// <summary>Refuses lengths that do not fit.</summary>
    /// <exception cref="ArgumentException">The weight has no row for each bias, or h is not made of rows of its width.</exception>
    protected static (int Rows, int Width, int Answers) Check(double[] h, double[] weight, double[] bias)
    {
        ArgumentNullException.ThrowIfNull(h);
        int answers = bias?.Length ?? 0, width = answers == 0 ? 0 : (weight?.Length ?? 0) / answers;
        if (width == 0 || weight!.Length != answers * width) throw new ArgumentException($"weight: expected [V,H] with V = {answers} as the bias has; given {weight?.Length ?? 0} values.", nameof(weight));
        if (h.Length % width != 0) throw new ArgumentException($"h: expected rows of {width}, the width of the weight; given {h.Length} values.", nameof(h));
        return (h.Length / width, width, answers);
    }
}
