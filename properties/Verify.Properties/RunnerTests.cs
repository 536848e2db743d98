using Xunit;
namespace Verify;

/// <summary>The runner of laws, and what is said of kernels that hide their trace.</summary>
public class RunnerTests
{
    [Fact]
    public void Without_any_time_every_pair_still_gets_one_problem()
    {
        var pairs = Matrix.Pairs(Installed.Catalog.All<Law>(), [new Plain<Lstm>(), new Plain<Elman<Identity>>()]);
        Assert.All(Matrix.Run(pairs, tests: 20, seed: 1, TimeSpan.Zero), result => Assert.True(result.Tests == 1, $"{result.Law} {result.Tests}"));
    }

    [Fact]
    public void The_same_seed_draws_the_same_problems()
    {
        var law = new OutputsFollowTheEquations();
        var (first, second) = (LawRunner.Run(law, new Plain<Gru>(), 50, 7), LawRunner.Run(law, new Plain<Gru>(), 50, 7));
        Assert.Equal((first.Worst, first.WorstRatio), (second.Worst, second.WorstRatio));
        Assert.NotEqual(first.Worst, LawRunner.Run(law, new Plain<Gru>(), 50, 8).Worst);
    }

    /// <summary>A right kernel, or one whose bias gradient is a little off, that hands out nothing but results.</summary>
    sealed class Hidden(double biasFactor = 1) : Kernel<Lstm, float>
    {
        readonly Plain<Lstm> inner = new();
        public override Trace Trace => Trace.None;

        protected override void Run(Inputs<float> p, Outputs<float> y)
        {
            inner.Forward(p, y);
            Array.Fill(y.C, float.NaN);
        }

        protected override void RunBack(Inputs<float> p, Outputs<float> y, Upstream<float> d, Gradients<float> g)
        {
            var own = Outputs<float>.For(p.Shape, Cell, 0);
            inner.Forward(p, own);
            inner.Backward(p, own, d, g);
            foreach (var (_, values) in g.Trace) Array.Fill(values, float.NaN);
            for (int i = 0; i < g.Bw.Length; i++) g.Bw[i] *= (float)biasFactor;
        }
    }

    static readonly Law[] residual = [new OutputsFollowTheEquations(), new GradientsFollowTheEquations()];

    [Fact]
    public void What_a_kernel_hides_is_judged_end_to_end()
    {
        var small = Problem.Parse("T3 N2 C3 H4 isometric loss 1 seed 5 order 0");
        Assert.All(residual, law => Assert.Equal(Outcome.Holds, LawRunner.Check(law, new Hidden(), small).Outcome));
        Assert.True(LawRunner.Check(residual[1], new Hidden(1.0001), small).IsBroken);
    }

    [Fact]
    public void An_end_to_end_check_that_could_not_fail_is_mistrusted()
    {
        var large = Problem.Parse("T400 N1 C2 H16 expansive loss 1 seed 5 order 0");
        Assert.Equal(Outcome.Mistrusted, LawRunner.Check(residual[1], new Hidden(), large).Outcome);
        Assert.Equal(Outcome.Holds, LawRunner.Check(residual[1], new Plain<Lstm>(), large).Outcome);
    }

    [Fact]
    public void An_exception_is_a_broken_law()
    {
        var verdict = LawRunner.Check(residual[0], new Throws(), Problem.Parse("T1 N1 C1 H1 isometric loss 1 seed 5 order 0"));
        Assert.Equal((Outcome.Broken, "exception", "InvalidOperationException: first line; second line"), (verdict.Outcome, verdict.Place, verdict.Detail));
    }

    sealed class Throws : Kernel<Lstm, double>
    {
        protected override void Run(Inputs<double> inputs, Outputs<double> outputs) => throw new InvalidOperationException("first line\nsecond line");
        protected override void RunBack(Inputs<double> inputs, Outputs<double> outputs, Upstream<double> upstream, Gradients<double> gradients) { }
    }

    /// <summary>What is too large to be judged whole is judged on one unit in so many, others at each step: no unit is left out.</summary>
    [Fact]
    public void A_sample_visits_every_unit_and_every_sum()
    {
        const int Every = 3;
        var (kernel, problem) = (new Plain<Lstm>(), Problem.Parse("T3 N1 C2 H5 isometric loss 1 seed 5 order 0"));
        var (p, d) = (problem.Inputs(kernel.Cell), problem.Upstream(kernel.Cell));
        var y = kernel.Forward(p);
        var g = kernel.Backward(p, y, d);
        Assert.False(Residual.Forward(kernel, p, y, Every).IsBroken);
        Assert.False(Residual.Backward(kernel, p, y, d, g, Every).IsBroken);
        for (int u = 0; u < 5; u++)
        {
            var wrong = y with { Y = [.. y.Y] };
            wrong.Y[u % Every * 5 + u] += 0.01;
            Assert.True(Residual.Forward(kernel, p, wrong, Every).IsBroken, $"unit {u}");
        }
        Assert.True(Residual.Backward(kernel, p, y, d, g with { W = g.W.Map(v => v * 1.01) }, Every).IsBroken);
        Assert.True(Residual.Backward(kernel, p, y, d, g with { X = g.X.Map(v => v * 1.01) }, Every).IsBroken);
        Assert.True(Residual.Backward(kernel, p, y, d, g with { GateX = g.GateX.Map(v => v * 1.01) }, Every).IsBroken);
    }
}
