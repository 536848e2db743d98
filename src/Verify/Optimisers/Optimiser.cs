namespace Verify;

/// <summary>A way of stepping downhill.</summary>
public abstract class Optimiser : Procedure
{
    /// <summary>How many things it remembers of each value.</summary>
    protected virtual int Remembers => 0;

    /// <summary>The largest rate × curvature with which it converges on a quadratic; NaN where there is no such number.</summary>
    public virtual double StabilityLimit => double.NaN;

    /// <summary>How far it lets a step go, as a multiple of the rate; ∞ where it does not limit that.</summary>
    public virtual double Reach => double.PositiveInfinity;

    /// <summary>How far a value has gone after <paramref name="steps"/> steps with this gradient, always the same.</summary>
    public abstract double Travel(int steps, double gradient, double rate);

    /// <summary>Whether each value moves by its own gradients alone as long as ‖g‖ is below <see cref="Reach"/>; not where a tensor is scaled as a whole.</summary>
    public virtual bool ValuesMoveAlone => true;

    /// <summary>u in p ← p − α·u for one value, the published formula written out, and what float64 may round in it; null where an optimiser states none, and its steps cannot be held against it.</summary>
    /// <param name="gradients">The value's gradients, the first step's first.</param> <param name="norm">‖g‖ over all values at the last step.</param>
    public virtual Ball? Direction(ReadOnlySpan<Ball> gradients, Ball norm) => null;

    /// <summary>Σ_j factor^(k−j)·g_j over k gradients, in any order.</summary>
    protected static Ball Fading(double factor, ReadOnlySpan<Ball> gradients)
    {
        var weights = new Ball[gradients.Length];
        for (int j = weights.Length - 1; j >= 0; j--) weights[j] = j == weights.Length - 1 ? new(1, 0, Arithmetic.Float64) : weights[j + 1] * Ball.Of(factor);
        return Ball.Dot(Ball.Zero, weights, gradients, 2 * weights.Length + 2);
    }

    /// <summary>The state before the first step.</summary>
    public OptimiserState Begin(double[][] parameters) => new(parameters, Remembers);

    /// <summary>One step, in place.</summary>
    /// <param name="parameters">Changed.</param> <param name="gradients">∂L/∂ each of them; may be changed, by clipping.</param>
    /// <param name="state">From <see cref="Begin"/>; changed.</param> <param name="rate">α, positive.</param>
    /// <exception cref="ArgumentException">The tensors differ in number or length.</exception>
    public void Step(double[][] parameters, double[][] gradients, OptimiserState state, double rate)
    {
        if (parameters.Length != gradients.Length || parameters.Zip(gradients).Any(pair => pair.First.Length != pair.Second.Length))
            throw new ArgumentException("gradients: expected a tensor of the same length for each of the parameters.", nameof(gradients));
        state.Steps++;
        Run(parameters, gradients, state, rate);
    }

    /// <summary>Arguments fit; <see cref="OptimiserState.Steps"/> counts this step.</summary>
    protected abstract void Run(double[][] parameters, double[][] gradients, OptimiserState state, double rate);
}
