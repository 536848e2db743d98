namespace Verify;

/// <summary>Two signals, X or Y each, stand far apart among distractors: say which came first and which second (Hochreiter and Schmidhuber 1997, experiment 6a).</summary>
/// <remarks>Inputs are one-hot: X, Y and four distractors. Four answers; guessing costs ln 4 nats.</remarks>
public sealed record TemporalOrder : TrainingTask
{
    const int Distractors = 4;

    public override int Inputs => 2 + Distractors;
    public override int Answers => 4;
    public override int Steps => Lag;
    public override double Baseline => Math.Log(4);

    public override TrainingBatch Draw(int N, int seed)
    {
        var (x, words, noise) = (new double[Steps * N * Inputs], new int[Steps * N], Noise.Uniform(N * (Steps + 4), seed));
        Array.Fill(words, CrossEntropy.Ignored);
        for (int n = 0; n < N; n++)
        {
            var mine = noise.AsSpan(n * (Steps + 4), Steps + 4);
            int width = Math.Max(1, Steps / 10), early = Steps / 10 + Below(width, mine[Steps]), late = Steps / 2 + Below(width, mine[Steps + 1]);
            int first = Below(2, mine[Steps + 2]), second = Below(2, mine[Steps + 3]);
            for (int t = 0; t < Steps; t++) x[(t * N + n) * Inputs + (t == early ? first : t == late ? second : 2 + Below(Distractors, mine[t]))] = 1;
            words[(Steps - 1) * N + n] = 2 * first + second;
        }
        return new(x, words, []);
    }
}
