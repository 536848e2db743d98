using MathNet.Numerics.LinearAlgebra;
namespace Verify;

/// <summary>∂s_t/∂s_k as a kernel's own backward pass has it, a row per unit vector, with the error that its arithmetic may have put there.</summary>
/// <remarks>The state s is h, or h and c stacked in a cell with memory, S values in all. One sequence is run S times side by side, each copy with
/// one unit vector as the upstream gradient of its final state, so one backward pass gives the whole matrix.</remarks>
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
        var copies = Copies(sequence with { H0 = h0, C0 = c0 }, S);
        var upstream = Upstream<double>.Zero(copies.Shape, kernel.Cell);
        for (int row = 0; row < S; row++) (row < H ? upstream.Hn : upstream.Cn)[row * H + row % H] = 1;
        var seen = kernel.Backward(copies, kernel.Forward(copies), upstream);

        var balls = Copies(sequence.Map(v => Balls.TakenIn(v, kernel.Arithmetic)) with { H0 = start.H, C0 = start.C }, S);
        var allowed = kernel.Cell.Backward(balls, kernel.Cell.Forward(balls), upstream.Map(v => Balls.Exact(v, kernel.Arithmetic)));
        double Value(int i, int j) => (j < H ? seen.H0 : seen.C0)[i * H + j % H];
        Ball Allowed(int i, int j) => (j < H ? allowed.H0 : allowed.C0)[i * H + j % H];
        return new(Matrix<double>.Build.Dense(S, S, Value), Matrix<double>.Build.Dense(S, S, (i, j) => Allowed(i, j).IsVacuous ? double.PositiveInfinity : Allowed(i, j).Radius));
    }

    /// <summary>The exact state of the first sequence.</summary>
    public static (Ball[] H, Ball[] C) Start(Kernel kernel, Inputs<double> sequence) =>
        (sequence.H0.Map(v => Balls.Exact(v, kernel.Arithmetic)), sequence.C0.Map(v => Balls.Exact(v, kernel.Arithmetic)));

    /// <summary>One sequence, many times side by side.</summary>
    static Inputs<T> Copies<T>(Inputs<T> one, int count) where T : struct
    {
        var (steps, _, C, H) = one.Shape;
        var x = new T[steps * count * C];
        for (int t = 0; t < steps; t++)
            for (int n = 0; n < count; n++) Array.Copy(one.X, t * C, x, (t * count + n) * C, C);
        T[] Repeat(T[] state) => [.. Enumerable.Range(0, state.Length == 0 ? 0 : count).SelectMany(_ => state)];
        return one with { Shape = one.Shape with { N = count }, X = x, H0 = Repeat(one.H0), C0 = Repeat(one.C0) };
    }

    /// <summary>‖·‖₂ by the singular value decomposition.</summary>
    public static double Norm(Matrix<double> matrix) => matrix.RowCount == 0 ? 0 : Spectrum.Singular(matrix)[0];

    /// <summary>R of an Elman cell, [H,H].</summary>
    public static Matrix<double> Recurrent(Inputs<double> inputs) =>
        Matrix<double>.Build.Dense(inputs.Shape.H, inputs.Shape.H, (i, j) => inputs.R[i * inputs.Shape.H + j]);
}
