namespace Verify;

/// <summary>A way of cutting backpropagation through time short: some terms of the sum over (t, k) are dropped, the others are exact.</summary>
/// <remarks>∂L/∂R = Σ_t Σ_{k≤t} term(t, k), the loss at step t through the weights as used at step k. Williams and Peng 1990.</remarks>
public abstract class Truncation : Procedure
{
    /// <summary>Whether the loss of step <paramref name="t"/> keeps its term through step <paramref name="k"/> ≤ t, both counted from 0.</summary>
    public abstract bool Keeps(int t, int k, int window);

    /// <summary>The truncated gradient. The forward pass is not touched by truncation.</summary>
    /// <param name="kernel">Any kernel.</param> <param name="inputs">What it reads.</param> <param name="upstream">∂L/∂ of what it writes; that of the final state counts for the last step.</param>
    /// <param name="window">τ, at least 1; from T on, the result is that of the full backward pass.</param>
    /// <returns>The gradients; the trace is empty.</returns>
    /// <exception cref="ArgumentException">The window is less than 1, or an array does not fit.</exception>
    public Gradients<double> Backward(Kernel kernel, Inputs<double> inputs, Upstream<double> upstream, int window)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(window, 1);
        inputs.Check(kernel.Cell);
        upstream.Check(inputs.Shape, kernel.Cell);
        return Run(kernel, inputs, upstream, Math.Min(window, Math.Max(1, inputs.Shape.T)));
    }

    /// <summary>Arguments fit, and 1 ≤ window ≤ max(1, T).</summary>
    protected abstract Gradients<double> Run(Kernel kernel, Inputs<double> inputs, Upstream<double> upstream, int window);

    /// <summary>The states before step <paramref name="step"/>.</summary>
    protected static (double[] H, double[] C) Before(Inputs<double> inputs, Outputs<double> outputs, int step)
    {
        int row = inputs.Shape.N * inputs.Shape.H;
        double[] At(double[] first, double[] later) => step == 0 || first.Length == 0 ? first : later[((step - 1) * row)..(step * row)];
        return (At(inputs.H0, outputs.Y), At(inputs.C0, outputs.C));
    }

    /// <summary>Adds one window's gradients to the sums, its dX at the window's place, and its state gradients where it begins at step 0.</summary>
    protected static void Add(Gradients<double> sum, Gradients<double> window, int from, int row)
    {
        for (int i = 0; i < window.X.Length; i++) sum.X[from * row + i] += window.X[i];
        foreach (var (to, add) in (ReadOnlySpan<(double[], double[])>)[(sum.W, window.W), (sum.R, window.R), (sum.Bw, window.Bw), (sum.Br, window.Br)])
            for (int i = 0; i < to.Length; i++) to[i] += add[i];
        if (from > 0) return;
        for (int i = 0; i < sum.H0.Length; i++) sum.H0[i] += window.H0[i];
        for (int i = 0; i < sum.C0.Length; i++) sum.C0[i] += window.C0[i];
    }

    /// <summary>Sums that begin at 0, without a trace.</summary>
    protected static Gradients<double> Nothing(Kernel kernel, Shape shape) =>
        Gradients<double>.For(shape, kernel.Cell, 0) with { GateX = [], GateR = [], StateH = [], StateC = [] };
}
