namespace Verify;

/// <summary>The bound from what the gates are at this step: sharp where the recurrent weights are small.</summary>
/// <remarks>
/// LSTM, over (h, c): with A = ∂c_t/∂h = diag(c·f′)R_f + diag(g·i′)R_i + diag(i·g′)R_g, F = diag(f) and D = diag(o·(1 − tanh²c_t)),
/// ∂(h_t, c_t)/∂(h, c) = [D; 1]·[A, F] + [diag(tanh c_t·o′)R_o, 0; 0, 0], so
/// ‖J‖ ≤ √(1 + ‖D‖²)·√(‖A‖² + ‖F‖²) + max|tanh c_t·o′|·λ_o, ‖A‖ ≤ max|c·f′|·λ_f + max|g·i′|·λ_i + max|i·g′|·λ_g.
/// GRU, n = tanh(x_n + r·q), q = R_n·h + b_n: J = diag(z) + diag((h − n)z′)R_z + diag((1 − z)n′)(diag(r)R_n + diag(q·r′)R_r), so
/// ‖J‖ ≤ max z + max|(h − n)z′|·λ_z + max|(1 − z)n′r|·λ_n + max|(1 − z)n′·q·r′|·λ_r.
/// Elman: max|σ′(a)|·λ (Pascanu, Mikolov and Bengio 2013). Submultiplicativity and the triangle inequality, nothing else.
/// </remarks>
public sealed class BoundFromTheGates : StepBound
{
    protected override double Elman(Activation activation, double[] lambda, Inputs<double> step)
    {
        var (x, r) = Products(step);
        return Largest(x.Zip(r, (a, b) => activation.Slope<Real64>(a + b).Value)) * lambda[0];
    }

    protected override double Lstm(double[] lambda, Inputs<double> step)
    {
        var ((x, r), H) = (Products(step), step.Shape.H);
        var units = Enumerable.Range(0, H).Select(u => (I: Sigma(x[u] + r[u]), F: Sigma(x[H + u] + r[H + u]), G: Math.Tanh(x[2 * H + u] + r[2 * H + u]),
            O: Sigma(x[3 * H + u] + r[3 * H + u]), C: step.C0[u])).Select(v => (v.I, v.F, v.G, v.O, v.C, Y: Math.Tanh(v.F * v.C + v.I * v.G))).ToArray();
        double a = Largest(units.Select(v => v.C * v.F * (1 - v.F))) * lambda[1] + Largest(units.Select(v => v.G * v.I * (1 - v.I))) * lambda[0]
            + Largest(units.Select(v => v.I * (1 - v.G * v.G))) * lambda[2];
        double f = Largest(units.Select(v => v.F)), d = Largest(units.Select(v => v.O * (1 - v.Y * v.Y)));
        return Math.Sqrt(1 + d * d) * Math.Sqrt(a * a + f * f) + Largest(units.Select(v => v.Y * v.O * (1 - v.O))) * lambda[3];
    }

    protected override double Gru(double[] lambda, Inputs<double> step)
    {
        var ((x, r), H) = (Products(step), step.Shape.H);
        var units = Enumerable.Range(0, H).Select(u => (R: Sigma(x[u] + r[u]), Z: Sigma(x[H + u] + r[H + u]), Q: r[2 * H + u], X: x[2 * H + u], H: step.H0[u]))
            .Select(v => (v.R, v.Z, v.Q, v.H, N: Math.Tanh(v.X + v.R * v.Q))).ToArray();
        return Largest(units.Select(v => v.Z)) + Largest(units.Select(v => (v.H - v.N) * v.Z * (1 - v.Z))) * lambda[1]
            + Largest(units.Select(v => (1 - v.Z) * (1 - v.N * v.N) * v.R)) * lambda[2]
            + Largest(units.Select(v => (1 - v.Z) * (1 - v.N * v.N) * v.Q * v.R * (1 - v.R))) * lambda[0];
    }

    static double Sigma(double a) => Logistic.Value<Real64>(a).Value;
}
