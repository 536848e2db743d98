namespace Verify;

/// <summary>A few symbols, a long blank, a signal: repeat the symbols (Hochreiter and Schmidhuber 1997; Arjovsky, Shah and Bengio 2016).</summary>
/// <remarks>Four symbols, two to remember: words 0 to 3, blank 4, signal 5. Blanks are asked for until the signal; guessing the symbols costs 2·ln 4 nats in each sequence.</remarks>
public sealed record CopyMemory : TrainingTask
{
    const int Symbols = 4, Length = 2, Blank = 4, Signal = 5;

    public override int Inputs => 6;
    public override int Answers => 6;
    public override int Steps => Lag + 2 * Length;
    public override double Baseline => Length * Math.Log(Symbols) / Steps;

    public override TrainingBatch Draw(int N, int seed)
    {
        var (x, words, noise) = (new double[Steps * N * Inputs], new int[Steps * N], Noise.Uniform(N * Length, seed));
        for (int t = 0; t < Steps; t++)
            for (int n = 0; n < N; n++)
            {
                int Symbol(int k) => Below(Symbols, noise[n * Length + k]);
                int back = t - (Steps - Length);
                x[(t * N + n) * Inputs + (t < Length ? Symbol(t) : back == -1 ? Signal : Blank)] = 1;
                words[t * N + n] = back >= 0 ? Symbol(back) : Blank;
            }
        return new(x, words, []);
    }
}
