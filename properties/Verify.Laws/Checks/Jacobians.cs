using MathNet.Numerics.LinearAlgebra;
namespace Verify;

/// <summary>∂s_t/∂s_k as a kernel's own backward pass has it, a row per unit vector, with the error that its arithmetic may have put there.</summary>
/// <remarks>The state s is h, or h and c stacked in a cell with memory, S values in all. One sequence is run S times side by side, each copy with
/// one unit vector as the upstream gradient of its final state, so one backward pass gives the whole matrix, or several where the kernel takes fewer sequences.</remarks>
public static class Jacobians
{
    /// <summary>A Jacobian and, for each entry, how far a correct kernel may be from the exact one.</summary>
    /// <param name="Matrix">[S,S]</param> <param name="Error">[S,S] radii.</param>
    public sealed record Judged(Matrix<double> Matrix, Matrix<double> Error);

    /// <summary>∂(state after the steps)/∂(state before them), for a single sequence.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="sequence">Inputs with N = 1.</param>
    /// <param name="start">The state before the steps as it may be: the middle is where the kernel runs, the radius is known uncertainty of it.</param>
    public static Judged Over(Kernel kernel, Inputs<double> sequence, (Ball[] H, Ball[] C) start)
    {
        int memory = kernel.Cell.HasMemory ? 1 : 0, H = sequence.Shape.H, S = H * (1 + memory);
        var (h0, c0) = (start.H.Map(b => b.Middle), start.C.Map(b => b.Middle));
        int batch = Copies.Taken(kernel, sequence.Shape, S) ?? S;
        var copies = Copies.Of(sequence with { H0 = h0, C0 = c0 }, batch);
        var (y, dH, dC) = (kernel.Forward(copies), new double[S * H], new double[S * H * memory]);
        for (int first = 0; first < S; first += batch)
        {
            int rows = Math.Min(batch, S - first);
            var seen = kernel.Backward(copies, y, Units(batch, first, rows));
            Array.Copy(seen.H0, 0, dH, first * H, rows * H);
            Array.Copy(seen.C0, 0, dC, first * H * memory, rows * H * memory);
        }

        var balls = Copies.Of(sequence.Map(v => Balls.TakenIn(v, kernel.Arithmetic)) with { H0 = start.H, C0 = start.C }, S);
        var allowed = kernel.Cell.Backward(balls, kernel.Cell.Forward(balls), Units(S, 0, S).Map(v => Balls.Exact(v, kernel.Arithmetic)));
        double Value(int i, int j) => (j < H ? dH : dC)[i * H + j % H];
        Ball Allowed(int i, int j) => (j < H ? allowed.H0 : allowed.C0)[i * H + j % H];
        return new(Matrix<double>.Build.Dense(S, S, Value), Matrix<double>.Build.Dense(S, S, (i, j) => Allowed(i, j).IsVacuous ? double.PositiveInfinity : Allowed(i, j).Radius));

        Upstream<double> Units(int count, int first, int rows)
        {
            var upstream = Upstream<double>.Zero(sequence.Shape with { N = count }, kernel.Cell);
            for (int row = 0; row < rows; row++) (first + row < H ? upstream.Hn : upstream.Cn)[row * H + (first + row) % H] = 1;
            return upstream;
        }
    }

    /// <summary>The exact state of the first sequence.</summary>
    public static (Ball[] H, Ball[] C) Start(Kernel kernel, Inputs<double> sequence) =>
        (sequence.H0.Map(v => Balls.Exact(v, kernel.Arithmetic)), sequence.C0.Map(v => Balls.Exact(v, kernel.Arithmetic)));

    /// <summary>‖·‖₂ by the singular value decomposition.</summary>
    public static double Norm(Matrix<double> matrix) => matrix.RowCount == 0 ? 0 : Spectrum.Singular(matrix)[0];

    /// <summary>R of an Elman cell, [H,H].</summary>
    public static Matrix<double> Recurrent(Inputs<double> inputs) =>
        Matrix<double>.Build.Dense(inputs.Shape.H, inputs.Shape.H, (i, j) => inputs.R[i * inputs.Shape.H + j]);
}
