namespace Verify;

/// <summary>∂s_t/∂s_0 of an Elman cell for every t, with its norms and the bound (γλ)^t.</summary>
public sealed class JacobianKind : GoldenKind
{
    public override bool Runs(GoldenCase golden) => golden.Kind == "jacobian";

    public override IEnumerable<GoldenRow> Compare(GoldenCase golden, IReadOnlyList<Subject> subjects)
    {
        string wanted = Plain(golden.Text("activation"));
        int T = golden.Size("T"), H = golden.Size("H"), C = golden.Size("I");
        var p = new Inputs<double>(new(T, 1, C, H), golden.Tensor("x", T, C), golden.Tensor("U", H, C), golden.Tensor("W", H, H),
            golden.Tensor("b", H), new double[H], golden.Tensor("s0", H), []);
        var matrices = golden.Tensors("jacobians");
        var (norms, bounds) = (golden.Numbers("norms"), golden.Numbers("bounds"));
        if (matrices.Length != T || norms.Length != T || bounds.Length != T || matrices.Any(m => !m.Shape.SequenceEqual([H, H])))
            throw new GoldenException($"{golden.Name}.json: jacobians, norms, bounds: expected {T} of each, and matrices of [{H},{H}]; given {matrices.Length}, {norms.Length}, {bounds.Length}.");
        foreach (var kernel in subjects.OfType<Kernel>().Where(k => k.Cell.Activation is { } activation && Plain(activation.ToString()!) == wanted))
        {
            if (kernel.Refuses(p.Shape with { N = H }) is not null) continue;
            double lambda = Jacobians.Norm(Jacobians.Recurrent(p)), gamma = kernel.Cell.Activation!.Gamma;
            var exact = Arithmetic.Float64.UnitRoundoff * 4 * H;
            yield return Row(golden, kernel, "lambda", [lambda], [golden.Number("lambda")], [new(lambda, lambda * exact)]);
            yield return Row(golden, kernel, "gamma", [gamma], [golden.Number("gamma")], [new(gamma, 0)]);
            var (seen, allowed, sizes, slack) = (new List<double>(), new List<Ball>(), new double[T], new Ball[T]);
            for (int t = 1; t <= T; t++)
            {
                var j = Jacobians.Over(kernel, p.Steps(0, t, p.H0, []), Start(kernel, p));
                var (flat, error) = (Flat(j.Matrix), Flat(j.Error));
                seen.AddRange(flat);
                allowed.AddRange(matrices[t - 1].Data.Zip(error, (value, radius) => new Ball(value, radius)));
                sizes[t - 1] = Jacobians.Norm(j.Matrix);
                slack[t - 1] = new(norms[t - 1], j.Error.FrobeniusNorm() + sizes[t - 1] * exact);
            }
            yield return Row(golden, kernel, "jacobians", seen.ToArray(), matrices.SelectMany(m => m.Data).ToArray(), allowed.ToArray());
            yield return Row(golden, kernel, "norms", sizes, norms, slack);
            yield return Row(golden, kernel, "bounds", Enumerable.Range(1, T).Select(t => Math.Pow(gamma * lambda, t)).ToArray(), bounds, bounds.Select(b => new Ball(b, b * exact * T)).ToArray());
        }
    }

    static (Ball[] H, Ball[] C) Start(Kernel kernel, Inputs<double> p) => (p.H0.Map(v => Balls.TakenIn(v, kernel.Arithmetic)), []);

    static double[] Flat(MathNet.Numerics.LinearAlgebra.Matrix<double> matrix) => matrix.ToRowMajorArray();
}
