namespace Verify;

/// <summary>Two of many numbers are marked, one early and one late: give their sum at the end (Hochreiter and Schmidhuber 1997, experiment 4).</summary>
/// <remarks>Inputs are (number in [0, 1), mark). Always answering 1 has a mean square error of 1/6.</remarks>
public sealed record AddingProblem : TrainingTask
{
    public override int Inputs => 2;
    public override int Answers => 1;
    public override int Steps => Lag;
    public override double Baseline => 1.0 / 6;

    public override TrainingBatch Draw(int N, int seed)
    {
        var (x, values, noise) = (new double[Steps * N * 2], new double[Steps * N], Noise.Uniform(N * (Steps + 2), seed));
        Array.Fill(values, double.NaN);
        for (int n = 0; n < N; n++)
        {
            var mine = noise.AsSpan(n * (Steps + 2), Steps + 2);
            int first = Below(Math.Max(1, Steps / 10), mine[Steps]), second = Steps / 2 + Below(Math.Max(1, Steps / 2 - 1), mine[Steps + 1]);
            for (int t = 0; t < Steps; t++)
            {
                x[(t * N + n) * 2] = mine[t];
                x[(t * N + n) * 2 + 1] = t == first || t == second ? 1 : 0;
            }
            values[(Steps - 1) * N + n] = mine[first] + mine[second];
        }
        return new(x, [], values);
    }
}
