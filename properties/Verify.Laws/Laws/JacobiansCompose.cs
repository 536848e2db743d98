using MathNet.Numerics.LinearAlgebra;
namespace Verify;

/// <summary>The Jacobian over many steps is the product of the Jacobians over its parts.</summary>
public sealed class JacobiansCompose : JacobianLaw
{
    public override string Sentence => "The Jacobian over many steps is the product of the Jacobians over its parts.";
    public override string Formula => "∂s_t/∂s_0 = ∂s_t/∂s_m · ∂s_m/∂s_0 for s = h, or (h, c), within the error bounds of the three";

    protected override Verdict Check(Kernel kernel, Inputs<double> p)
    {
        int steps = p.Shape.T, middle = kernel.Cut(p.Shape with { N = Copies.Taken(kernel, p.Shape, 1) ?? 1 }, (steps + 1) / 2);
        var start = Jacobians.Start(kernel, p);
        var early = p.Steps(0, middle, p.H0, p.C0);
        var allowed = kernel.Cell.Forward(early.Map(v => Balls.Exact(v, kernel.Arithmetic)));
        var reached = Copies.Forward(kernel, early);
        var at = (Around(reached.Hn, allowed.Hn), Around(reached.Cn, allowed.Cn));

        var whole = Jacobians.Over(kernel, p, start);
        var first = Jacobians.Over(kernel, early, start);
        var second = Jacobians.Over(kernel, p.Steps(middle, steps, reached.Hn, reached.Cn), at);
        var product = second.Matrix * first.Matrix;
        var (a, b) = (second.Matrix.PointwiseAbs(), first.Matrix.PointwiseAbs());
        int S = product.RowCount;
        var error = whole.Error + a * first.Error + second.Error * b + second.Error * first.Error + a * b * ((S + 1) * Arithmetic.Float64.UnitRoundoff);

        var judge = new Judge();
        for (int i = 0; i < S; i++)
            for (int j = 0; j < S; j++)
                judge.Expect("∂s_t/∂s_0", i * S + j, [S, S], whole.Matrix[i, j], new(product[i, j], double.IsNaN(error[i, j]) ? double.PositiveInfinity : error[i, j]));
        return judge.Verdict;
    }

    /// <summary>The state that the kernel reached, with the distance to the exact one as uncertainty.</summary>
    static Ball[] Around(double[] reached, Ball[] allowed) =>
        [.. reached.Zip(allowed, (value, ball) => new Ball(value, 2 * ball.Radius, ball.Arithmetic))];
}
