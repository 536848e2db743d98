namespace Verify;

/// <summary>Through ReLU layers each weight's variance decides: fan-in·variance/2 is the factor by which a layer changes the mean square, and 1 only for He's.</summary>
/// <remarks>
/// A statistical law: eight layers of 160 units, so that ln(‖y_L‖²/‖y_0‖²) has mean L·ln(fan-in·variance/2) and a variance below 5·L/width = ¼ (He et al. 2015; the
/// fourth moment of a rectified normal is 3/2 and its square's mean ½). The band is eight standard deviations and the
/// mean's bias of half a variance: false alarms below 10⁻¹².
/// </remarks>
public sealed class SignalsKeepTheirSizeWhereTheorySaysSo : Law<Initialiser>
{
    const int Depth = 8, Width = 160;

    public override string Sentence => "Through ReLU layers each weight's variance decides: fan-in·variance/2 is the factor by which a layer changes the mean square, and 1 only for He's.";
    public override string Formula => "(‖y_L‖²/‖y_0‖²)^(1/L) = fan-in·σ²/2, within a factor of exp((8·√(5L/width) + 5L/2width)/L), L = 8, width = 160";

    protected override bool Concerns(Initialiser subject) => subject.Variance(2, 3) > 0;

    protected override Verdict Check(Initialiser initialiser, Problem problem)
    {
        var x = Noise.Normal(Width, unchecked(problem.Seed * 31 + 7));
        var weights = Enumerable.Range(0, Depth).Select(l => initialiser.Draw(Width, Width, unchecked(problem.Seed * 131 + l))).ToArray();
        var deep = new DeepInputs<double>(1, [.. Enumerable.Repeat(Width, Depth + 1)], x, weights, [.. Enumerable.Range(0, Depth).Select(_ => new double[Width])]);
        var y = new Unshared<Relu>().Forward(deep).Y[^1];
        double variance = 5.0 * Depth / Width, factor = Width * initialiser.Variance(Width, Width) / 2;
        double seen = Math.Pow(y.Sum(v => v * v) / x.Sum(v => v * v), 1.0 / Depth), band = Math.Exp((8 * Math.Sqrt(variance) + variance / 2) / Depth);
        var judge = new Judge();
        judge.Expect("growth per layer", 0, [1], seen, new(factor, factor * (band - 1)));
        return judge.Verdict;
    }
}
