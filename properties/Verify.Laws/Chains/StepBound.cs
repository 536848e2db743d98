namespace Verify;

/// <summary>An upper bound on ‖∂s_t/∂s_{t−1}‖₂ of one step of an Elman, LSTM or GRU cell; s is (h, c) in an LSTM.</summary>
public abstract class StepBound : Procedure
{
    /// <summary>Whether a bound was derived for this cell.</summary>
    public virtual bool Knows(Cell cell) => cell.Activation is not null || cell.Type == typeof(Lstm) || cell.Type == typeof(Gru);

    /// <summary>The bound.</summary>
    /// <param name="cell">One that it knows.</param> <param name="step">One step of one sequence: T = N = 1, from the state before it.</param>
    /// <exception cref="ArgumentException">No bound is known for the cell, or T or N is not 1.</exception>
    public double Of(Cell cell, Inputs<double> step)
    {
        step.Check(cell);
        if (!Knows(cell)) throw new ArgumentException($"{cell}: expected an Elman, LSTM or GRU cell; no bound was derived for this one.", nameof(cell));
        if (step.Shape is not { T: 1, N: 1 }) throw new ArgumentException($"step: expected T1 N1; given {step.Shape}.", nameof(step));
        double[] lambda = [.. Enumerable.Range(0, cell.GateCount).Select(g => Spectrum.Norm(step.R[(g * step.Shape.H * step.Shape.H)..((g + 1) * step.Shape.H * step.Shape.H)], step.Shape.H))];
        return cell.Activation is { } activation ? Elman(activation, lambda, step) : cell.Type == typeof(Lstm) ? Lstm(lambda, step) : Gru(lambda, step);
    }

    /// <summary>λ is that of each gate's recurrent matrix, in gate order.</summary>
    protected abstract double Elman(Activation activation, double[] lambda, Inputs<double> step);

    /// <inheritdoc cref="Elman"/>
    protected abstract double Lstm(double[] lambda, Inputs<double> step);

    /// <inheritdoc cref="Elman"/>
    protected abstract double Gru(double[] lambda, Inputs<double> step);

    /// <summary>[G·H] W·x + bW and R·h + bR.</summary>
    protected static (double[] X, double[] R) Products(Inputs<double> step)
    {
        double[] Rows(double[] matrix, double[] bias, double[] vector) =>
            [.. bias.Select((b, row) => b + Enumerable.Range(0, vector.Length).Sum(k => matrix[row * vector.Length + k] * vector[k]))];
        return (Rows(step.W, step.Bw, step.X), Rows(step.R, step.Br, step.H0));
    }

    /// <summary>The largest magnitude; 0 of none.</summary>
    protected static double Largest(IEnumerable<double> values) => values.Select(Math.Abs).DefaultIfEmpty().Max();
}
