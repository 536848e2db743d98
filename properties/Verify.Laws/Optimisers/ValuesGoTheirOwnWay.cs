namespace Verify;

/// <summary>Each value moves as it does alone, whatever stands beside it in its tensor and in others, as long as nothing is clipped.</summary>
/// <remarks>Two to nine tensors, one of them empty, of up to 65 values; with the law of the formula, which runs on a few short ones, every value of every tensor is held.</remarks>
public sealed class ValuesGoTheirOwnWay : Law<Optimiser>
{
    public override string Sentence => "Each value moves as it does alone, whatever stands beside it in its tensor and in others, as long as nothing is clipped.";
    public override string Formula => "steps(p; g)[k][i] = steps(p[k][i]; g[k][i]) bit for bit, for ‖g‖ below the threshold";

    protected override bool Concerns(Optimiser subject) => subject.ValuesMoveAlone;

    protected override Verdict Check(Optimiser optimiser, Problem problem)
    {
        const double Rate = 0.125;
        int steps = Math.Clamp(problem.Shape.T, 2, 40), tensors = Draws.Whole(problem, "tensors", 2, 9), longest = Draws.Whole(problem, "longest", 0, tensors - 2);
        double scale = double.IsFinite(optimiser.Reach) ? optimiser.Reach / 64 : 2;
        double[][] start = [.. Enumerable.Range(0, tensors).Select(k => problem.Draw($"p{k}", k == longest ? Math.Min(problem.Shape.H, 65) : k == longest + 1 ? 0 : 1 + (problem.Shape.H + k) % 7, 1))];
        double[][][] gradients = [.. Enumerable.Range(0, steps).Select(step => start.Select((tensor, k) => problem.Draw($"g{k} {step}", tensor.Length, scale)).ToArray())];
        var together = Path(start, gradients);
        var judge = new Judge();
        for (int k = 0; k < tensors; k++)
            for (int i = 0; i < start[k].Length; i++)
                judge.Same($"p{k}[{i}]", [1], [together[k][i]], Path([[start[k][i]]], [.. gradients.Select(g => (double[][])[[g[k][i]]])])[0]);
        return judge.Verdict;

        double[][] Path(double[][] from, double[][][] along)
        {
            double[][] p = from.Map(tensor => (double[])tensor.Clone());
            var state = optimiser.Begin(p);
            foreach (double[][] g in along) optimiser.Step(p, g.Map(tensor => (double[])tensor.Clone()), state, Rate);
            return p;
        }
    }
}
