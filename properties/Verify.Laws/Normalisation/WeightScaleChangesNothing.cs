namespace Verify;

/// <summary>Inside a layer-normalised step the size of the weights changes nothing, forward; the gradient shrinks as they grow.</summary>
/// <remarks>Why the remedy works: γλ no longer decides, since the scale of R is divided out (Ba, Kiros and Hinton 2016, section 5).</remarks>
public sealed class WeightScaleChangesNothing : Law<NormalisedRecurrence>
{
    public override string Sentence => "Inside a layer-normalised step the size of the weights changes nothing, forward; the gradient shrinks as they grow.";
    public override string Formula => "ε = 0: run(4·W, 16·R) = run(W, R) and dR there = dR/16, dW there = dW/4, bit for bit";

    protected override Verdict Check(NormalisedRecurrence recurrence, Problem problem)
    {
        var p = problem.AtMost(4, 2, 5);
        p = p with { Shape = p.Shape with { H = Math.Max(2, p.Shape.H) } };
        int rows = recurrence.Cell.GateCount * p.Shape.H;
        var (at, d) = (p.Inputs(recurrence.Cell), p.Upstream(recurrence.Cell));
        var large = at with { W = at.W.Map(w => 4 * w), R = at.R.Map(r => 16 * r) };
        double[] gainX = p.Draw("gW", rows, 1), gainR = p.Draw("gR", rows, 1);
        var judge = new Judge();
        Whole.Bits(judge, recurrence.Forward(large, gainX, gainR, 0).Arrays, recurrence.Forward(at, gainX, gainR, 0).Arrays);
        var (g, grown) = (recurrence.Backward(at, gainX, gainR, d, 0).Gradients, recurrence.Backward(large, gainX, gainR, d, 0).Gradients);
        judge.Same("16·dR", [rows, p.Shape.H], grown.R.Map(v => 16 * v), g.R);
        judge.Same("4·dW", [rows, p.Shape.C], grown.W.Map(v => 4 * v), g.W);
        return judge.Verdict;
    }
}
