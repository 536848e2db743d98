using FsCheck.Xunit;
using Xunit;
namespace Verify;

/// <summary>Problems are their line, and shrinking ends.</summary>
public class ProblemTests
{
    [Property(MaxTest = 500, Arbitrary = new[] { typeof(Drawn) })]
    public void A_problem_is_its_line(Problem problem)
    {
        var parsed = Problem.Parse(problem.ToString());
        Assert.Equal(problem, parsed);
        var cell = Cell.Of<Lstm>();
        Assert.All(problem.Inputs(cell).Arrays.Zip(parsed.Inputs(cell).Arrays), q => Assert.Equal(q.First.Values, q.Second.Values));
    }

    [Property(MaxTest = 200, Arbitrary = new[] { typeof(Drawn) })]
    public void Every_value_is_a_float32_number(Problem problem) =>
        Assert.All(problem.Inputs(Cell.Of<Gru>()).Arrays, a => Assert.All(a.Values, v => Assert.Equal((float)v, v)));

    [Property(MaxTest = 200, Arbitrary = new[] { typeof(Drawn) })]
    public void Shrinking_ends_at_the_smallest_problem(Problem problem)
    {
        int steps = 0;
        while (Problems.Smaller(problem).FirstOrDefault() is { } smaller)
        {
            Assert.NotEqual(problem, smaller);
            Assert.True(Size(smaller).CompareTo(Size(problem)) < 0, $"{smaller} is not simpler than {problem}");
            problem = smaller;
            Assert.True(++steps < 200);
        }

        static (int, int, int, int, int) Size(Problem p) => (p.Shape.T + p.Shape.N + p.Shape.C + p.Shape.H, p.Order == 0 ? 0 : 1, (p.LossScale == 1 ? 0 : 1) + (int)p.Regime, Math.Max(9, p.Seed), p.Bits == 0 ? 100 : p.Bits);
    }

    [Theory]
    [InlineData("")]
    [InlineData("T5 N2 C3 H4")]
    [InlineData("T5 N2 C3 H4 sideways loss 1 seed 7 order 0")]
    [InlineData("T5 N2 C3 H0 isometric loss 1 seed 7 order 0")]
    [InlineData("T5 N2 C3 H4 isometric loss NaN seed 7 order 0")]
    [InlineData("T99999999999 N2 C3 H4 isometric loss 1 seed 7 order 0")]
    [InlineData("T5 N2 C3 H100000 isometric loss 1 seed 7 order 0")]
    public void A_line_that_is_no_problem_is_refused_in_one_line(string line) =>
        Assert.DoesNotContain('\n', Assert.Throws<FormatException>(() => Problem.Parse(line)).Message);

    [Theory]
    [InlineData(Regime.Contractive, 0.5)]
    [InlineData(Regime.Isometric, 1)]
    [InlineData(Regime.Expansive, 2)]
    public void The_regime_sets_the_norm_of_the_recurrent_weights(Regime regime, double norm) =>
        Assert.Equal(norm, Jacobians.Norm(Jacobians.Recurrent(new Problem(new(1, 1, 1, 8), regime, 1, 3).Inputs(Cell.Of<Elman<Tanh>>()))), 1e-5);
}
