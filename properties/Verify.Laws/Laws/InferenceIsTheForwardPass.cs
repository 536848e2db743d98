namespace Verify;

/// <summary>A forward pass that keeps nothing, under a promise that the weights stay as they are, gives what any other forward pass gives; and a new promise is a new one.</summary>
public sealed class InferenceIsTheForwardPass : Law<Kernel>
{
    public override string Sentence => "A forward pass that keeps nothing for the backward pass, under a promise of constant weights, gives what any other gives; a new promise brings new weights, and where there is none they may be new each time.";
    public override string Formula => "forward(p | token a), forward(other x | token a), forward(other weights | token b), forward(weights) and forward(other weights) with no reserve = each as in training, bit for bit, or each passes the residual check";
    public override bool Takes(Shape shape) => true;

    protected override bool Concerns(Kernel subject) => subject.HasInference;

    protected override Verdict Check(Kernel kernel, Problem problem)
    {
        object first = new(), second = new();
        var (p, other) = (problem.Inputs(kernel), (problem with { Seed = problem.Seed + 1 }).Inputs(kernel));
        Verdict worst = Verdict.Holds;
        foreach (var inputs in (Inputs<double>[])[p with { WeightsToken = first }, p with { X = other.X, WeightsToken = first }, other with { WeightsToken = second }, p, other])
        {
            var into = Outputs<double>.For(inputs.Shape, kernel.Cell, double.NaN);
            var verdict = Whole.Same(kernel, inputs with { WeightsToken = null }, kernel.Forward(inputs, into));
            if (verdict.IsBroken) return verdict;
            if (verdict.Ratio >= worst.Ratio) worst = verdict;
        }
        return worst;
    }
}
