using MathNet.Numerics.LinearAlgebra;
namespace Verify;

/// <summary>Where the activation is the identity, the chain's norms grow like powers of the spectral radius of the recurrent matrix.</summary>
/// <remarks>Gelfand 1941; for a diagonalisable R = V·D·V⁻¹ the constant is the condition number of V (Pascanu, Mikolov and Bengio 2013).</remarks>
public sealed class NormsGrowLikeTheSpectralRadius : Law<Linearisation>
{
    public override string Sentence => "Where the activation is the identity, the chain's norms grow like powers of the spectral radius of the recurrent matrix.";
    public override string Formula => "ρ(R)^t ≤ ‖∂s_t/∂s_0‖₂ ≤ κ(V)·ρ(R)^t for σ(a) = a and a symmetric R, where κ(V) = 1";

    protected override Verdict Check(Linearisation subject, Problem problem)
    {
        if (problem.Shape.N == 0 || problem.Shape.T == 0) return Verdict.Holds;
        var p = problem.AtMost(12, 1, 6);
        var kernel = new Yardstick<Elman<Identity>>();
        var inputs = p.Inputs(kernel.Cell);
        int H = p.Shape.H;
        var r = Matrix<double>.Build.Dense(H, H, (i, j) => (inputs.R[i * H + j] + inputs.R[j * H + i]) / 2);
        var chain = subject.Of(kernel, inputs with { R = [.. r.ToRowMajorArray()] });
        double radius = Spectrum.Radius([.. r.ToRowMajorArray()], H);
        var judge = new Judge();
        for (int t = 1; t <= chain.Steps; t++)
        {
            double size = Math.Pow(r.FrobeniusNorm(), t), error = (t + 1) * (H + 1) * H * 4 * Arithmetic.Float64.UnitRoundoff * size;
            judge.Expect($"‖∂s_{t}/∂s_0‖", 0, [1], Spectrum.Norm(chain.Between(t, 0), H), new(Math.Pow(radius, t), error));
        }
        return judge.Verdict;
    }
}
