namespace Verify;

/// <summary>With weights of 0 no gradient reaches the layer below, and the units cannot be told apart.</summary>
public sealed class ZeroWeightsPassNothing : Law<Initialiser>
{
    public override string Sentence => "With weights of 0 no gradient reaches the layer below, and the units cannot be told apart.";
    public override string Formula => "σ² = 0 ⇒ dx = 0 exactly, and y and dW have equal rows, bit for bit; two layers of tanh units, equal biases";

    protected override bool Concerns(Initialiser subject) => subject.Variance(2, 3) == 0;

    protected override Verdict Check(Initialiser initialiser, Problem problem)
    {
        int H = problem.Shape.H + 1, C = problem.Shape.C;
        var deep = new DeepInputs<double>(1, [C, H, H], problem.Draw("x", C, 1), [initialiser.Draw(H, C, problem.Seed), initialiser.Draw(H, H, problem.Seed)],
            [[.. Enumerable.Repeat(0.5, H)], [.. Enumerable.Repeat(0.25, H)]]);
        var g = new Unshared<Tanh>().Backward(deep, [.. Enumerable.Repeat(1.0, H)]);
        var y = new Unshared<Tanh>().Forward(deep).Y[1];
        var judge = new Judge();
        judge.Same("dx", [C], g.X, new double[C]);
        judge.Same("y", [H], y, [.. Enumerable.Repeat(y[0], H)]);
        for (int row = 1; row < H; row++) judge.Same($"dW of row {row}", [H], g.W[1].AsSpan(row * H, H), g.W[1].AsSpan(0, H));
        return judge.Verdict;
    }
}
