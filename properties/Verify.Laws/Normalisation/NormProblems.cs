namespace Verify;

/// <summary>Normalisations drawn for laws: at least three values in every group, as many groups as there are or one alone, gains away from 0.</summary>
static class NormProblems
{
    public static NormInputs<double> Draw(Normaliser normaliser, Problem problem, double epsilon = NormEquations.Epsilon, string name = "")
    {
        var (leastRows, leastWidth) = normaliser.Columns ? (3, 1) : (1, 3);
        int rows = Math.Clamp(problem.Shape.T * problem.Shape.N, leastRows, 12), width = Math.Clamp(problem.Shape.H, leastWidth, 9);
        return new(rows, width, problem.Draw(name + "x", rows * width, 2), problem.Draw(name + "weight", width, 1).Map(w => w + Math.Sign(w)), problem.Draw(name + "bias", width, 1), epsilon);
    }

    /// <summary>The flat indices of each group that is brought to mean 0 and variance 1.</summary>
    public static IEnumerable<int[]> Groups(Normaliser normaliser, NormInputs<double> p) => normaliser.Columns
        ? Enumerable.Range(0, p.Width).Select(c => Enumerable.Range(0, p.Rows).Select(r => r * p.Width + c).ToArray())
        : Enumerable.Range(0, p.Rows).Select(r => Enumerable.Range(0, p.Width).Select(c => r * p.Width + c).ToArray());

    /// <summary>Exact balls of float64.</summary>
    public static Ball Exact(double value) => Balls.Exact(value, Arithmetic.Float64);

    /// <summary>Gain 1 and bias 0.</summary>
    public static NormInputs<double> Bare(this NormInputs<double> p) => p with { Weight = [.. Enumerable.Repeat(1.0, p.Width)], Bias = new double[p.Width] };
}
