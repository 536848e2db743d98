namespace Verify;

/// <summary>The backward pass is the transpose of the forward pass's derivative.</summary>
public sealed class BackwardIsTheTranspose : Law<Kernel>
{
    public override string Sentence => "The backward pass is the transpose of the forward pass's derivative.";
    public override string Formula => "⟨J·v, w⟩ = ⟨v, Jᵀ·w⟩ for a drawn v; J·v from the equations on dual numbers, Jᵀ·w from the kernel, within their error bounds";

    public override bool Takes(Shape shape) => base.Takes(shape) && IsModest(shape);

    protected override Verdict Check(Kernel kernel, Problem problem)
    {
        var (at, w) = (problem.Inputs(kernel), problem.Upstream(kernel));
        var v = (problem with { Seed = problem.Seed + 1, Regime = Regime.Isometric }).Inputs(kernel);
        var along = Pair(at, v);
        var pushed = Balls.Combine(kernel.Cell.Forward(along).Arrays.Zip([w.Y, [], w.Hn, w.Cn])
            .SelectMany(q => q.Second.Zip(q.First.Values, (factor, dual) => (factor, dual.Slope))));
        var allowed = Balls.Backward(kernel, at, Balls.Forward(kernel, at), w);
        var seen = kernel.Backward(at, kernel.Forward(at), w);
        double pulled = v.Arrays.Zip(seen.Arrays).Sum(q => q.First.Values.Zip(q.Second.Values, (a, b) => a * b).Sum());
        var bound = Balls.Combine(v.Arrays.Zip(allowed.Arrays).SelectMany(q => q.First.Values.Zip(q.Second.Values)));

        var judge = new Judge();
        judge.Expect("⟨v,Jᵀw⟩", 0, [1], pulled, pushed with { Radius = pushed.Radius + bound.Radius });
        return judge.Verdict;
    }

    /// <summary>Inputs with a direction, as dual numbers over balls of float64: the derivative with its own error.</summary>
    static Inputs<Dual<Ball>> Pair(Inputs<double> at, Inputs<double> v)
    {
        static Dual<Ball>[] Zip(double[] a, double[] b) => [.. a.Zip(b, (x, y) => new Dual<Ball>(Balls.Exact(x, Arithmetic.Float64), Balls.Exact(y, Arithmetic.Float64)))];
        return new(at.Shape, Zip(at.X, v.X), Zip(at.W, v.W), Zip(at.R, v.R), Zip(at.Bw, v.Bw), Zip(at.Br, v.Br), Zip(at.H0, v.H0), Zip(at.C0, v.C0));
    }
}
