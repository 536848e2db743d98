namespace Verify;

/// <summary>The backward pass of a stack is the transpose of the derivative of its forward pass, through every layer.</summary>
public sealed class StackedBackwardIsTheTranspose : Law<Stacking>
{
    public override string Sentence => "The backward pass of a stack is the transpose of the derivative of its forward pass, through every layer.";
    public override string Formula => "⟨J·v, w⟩ = ⟨v, Jᵀ·w⟩ for a direction v in x and in every layer's weights and states; J·v on dual numbers, within the error bounds";

    protected override Verdict Check(Stacking stacking, Problem problem)
    {
        var (kernels, at, w) = Stacks.Draw(problem);
        var seen = stacking.Backward(kernels, at, stacking.Forward(kernels, at), w);
        double pulled = 0, radius = 0;
        var pushed = new List<(double, Ball)>();
        Ball[] balls = at.X.Map(v => new Ball(v, 0));
        var direction = problem.Draw("v x", at.X.Length, 1);
        var x = at.X.Zip(direction, (value, slope) => new Dual<Ball>(Exact(value), Exact(slope))).ToArray();
        var (read, wrote) = (new List<Inputs<Ball>>(), new List<Outputs<Ball>>());
        for (int l = 0; l < kernels.Length; l++)
        {
            var (arithmetic, inputs) = (kernels[l].Arithmetic, at.Of(l, at.X));
            var v = (problem with { Shape = inputs.Shape, Seed = unchecked(problem.Seed + 101 + l), Regime = Regime.Isometric }).Inputs(kernels[l].Cell);
            Dual<Ball>[] Pair(double[] a, double[] b) => [.. a.Zip(b, (p, q) => new Dual<Ball>(Exact(p), Exact(q)))];
            var moved = new Inputs<Dual<Ball>>(inputs.Shape, x, Pair(inputs.W, v.W), Pair(inputs.R, v.R), Pair(inputs.Bw, v.Bw), Pair(inputs.Br, v.Br), Pair(inputs.H0, v.H0), Pair(inputs.C0, v.C0));
            var y = kernels[l].Cell.Forward(moved);
            foreach (var (weights, values) in new[] { (w[l].Y, y.Y), (w[l].Hn, y.Hn), (w[l].Cn, y.Cn) })
                pushed.AddRange(weights.Zip(values, (factor, dual) => (factor, dual.Slope)));
            x = y.Y;
            read.Add(inputs.Map(value => Balls.Exact(value, arithmetic)) with { X = [.. balls.Select(b => b with { Arithmetic = arithmetic })] });
            wrote.Add(kernels[l].Cell.Forward(read[l]));
            balls = wrote[l].Y;
            foreach (var (name, mine) in v.Arrays)
                if (name != "X") pulled += mine.Zip(seen[l].Arrays.Single(a => a.Name == name).Values, (a, b) => a * b).Sum();
        }
        pulled += direction.Zip(seen[0].X, (a, b) => a * b).Sum();
        Ball[]? above = null;
        for (int l = kernels.Length - 1; l >= 0; l--)
        {
            var arithmetic = kernels[l].Arithmetic;
            var d = w[l].Map(value => Balls.Exact(value, arithmetic));
            if (above is not null) d = d with { Y = [.. d.Y.Zip(above, (own, flowing) => own + flowing with { Arithmetic = arithmetic })] };
            var allowed = kernels[l].Cell.Backward(read[l], wrote[l], d);
            var v = (problem with { Shape = read[l].Shape, Seed = unchecked(problem.Seed + 101 + l), Regime = Regime.Isometric }).Inputs(kernels[l].Cell);
            radius += v.Arrays.Where(a => a.Name != "X").Sum(a => Balls.Combine(a.Values.Zip(allowed.Arrays.Single(b => b.Name == a.Name).Values)).Radius);
            if (l == 0) radius += Balls.Combine(direction.Zip(allowed.X)).Radius;
            above = allowed.X;
        }
        var judge = new Judge();
        var expected = Balls.Combine(pushed);
        judge.Expect("⟨v,Jᵀw⟩", 0, [1], pulled, expected with { Radius = expected.Radius + radius });
        return judge.Verdict;

        static Ball Exact(double value) => Balls.Exact(value, Arithmetic.Float64);
    }
}
