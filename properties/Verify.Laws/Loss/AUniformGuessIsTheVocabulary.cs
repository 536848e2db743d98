namespace Verify;

/// <summary>A guess that knows nothing has the perplexity of the vocabulary's size, in nats and in bits, however large the logits.</summary>
public sealed class AUniformGuessIsTheVocabulary : Law<CrossEntropy>
{
    public override string Sentence => "A guess that knows nothing has the perplexity of the vocabulary's size, in nats and in bits, however large the logits.";
    public override string Formula => "z = c ⇒ L = ln V, e^L = 2^(L/ln 2) = V, for c = 0 and ±10⁴";

    protected override Verdict Check(CrossEntropy loss, Problem problem)
    {
        var (_, targets, V) = LossProblems.Draw(problem);
        double u = LossProblems.Rounding(targets.Length, V);
        var judge = new Judge();
        foreach (double level in (double[])[0, 1e4, -1e4])
        {
            double nats = loss.Of([.. Enumerable.Repeat(level, targets.Length * V)], targets, V).Nats;
            judge.Expect($"L at {level}", 0, [1], nats, new(Math.Log(V), u * (1 + Math.Log(V))));
            judge.Expect("e^L", 0, [1], Perplexity.OfNats(nats), new(V, V * 2 * u * (1 + Math.Log(V))));
            judge.Expect("2^bits", 0, [1], Perplexity.OfBits(Perplexity.Bits(nats)), new(V, V * 2 * u * (1 + Math.Log(V))));
        }
        return judge.Verdict;
    }
}
