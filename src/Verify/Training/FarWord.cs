namespace Verify;

/// <summary>A text begins with a word that matters, goes on with words that do not, and ends with a question whose answer is the first word.</summary>
/// <remarks>Word prediction with the answer <see cref="TrainingTask.Lag"/> words back: four words that matter, eight that do not, one question. Guessing costs ln 4 nats.</remarks>
public sealed record FarWord : TrainingTask
{
    const int Matter = 4, Fill = 8;

    public override int Inputs => Matter + Fill + 1;
    public override int Answers => Matter;
    public override int Steps => Lag + 1;
    public override double Baseline => Math.Log(Matter);

    public override TrainingBatch Draw(int N, int seed)
    {
        var (x, words, noise) = (new double[Steps * N * Inputs], new int[Steps * N], Noise.Uniform(N * Steps, seed));
        Array.Fill(words, CrossEntropy.Ignored);
        for (int t = 0; t < Steps; t++)
            for (int n = 0; n < N; n++)
                x[(t * N + n) * Inputs + (t == 0 ? Below(Matter, noise[n]) : t == Steps - 1 ? Matter + Fill : Matter + Below(Fill, noise[t * N + n]))] = 1;
        for (int n = 0; n < N; n++) words[(Steps - 1) * N + n] = Below(Matter, noise[n]);
        return new(x, words, []);
    }
}
