using Xunit;
namespace Verify;

/// <summary>Optimisers that are right in another form are not accused, and one that states no formula is not trusted.</summary>
public class OptimiserTests
{
    static LawResult[] Run(Optimiser optimiser) =>
        [.. Installed.Catalog.All<Law>().Where(law => law.Concerns(optimiser)).Select(law => LawRunner.Run(law, optimiser, 200, 1))];

    [Fact]
    public void Adam_may_multiply_its_powers_and_mix_its_means() => Assert.All(Run(new Mixed()), result => Assert.Equal(Outcome.Holds, result.Outcome));

    [Fact]
    public void Momentum_may_fuse_its_operations() => Assert.All(Run(new Fused()), result => Assert.Equal(Outcome.Holds, result.Outcome));

    [Fact]
    public void Clipping_by_tensor_or_value_is_not_accused() => Assert.All((Clipper<double>[])[new ClipByTensorNorm<double>(), new ClipByValue<double>()], clipper =>
        Assert.All(Run(new ClippedSgd(clipper, 1)), result => Assert.Null(result.Failure)));

    [Fact]
    public void Without_a_formula_steps_with_changing_gradients_prove_nothing()
    {
        var result = Run(new Silent()).Single(r => r.Law is EveryStepFollowsTheFormula);
        Assert.Equal(Outcome.Mistrusted, result.Outcome);
        Assert.Contains("states no formula of its step, Direction", result.Doubt);
    }

    /// <summary>β^k by repeated products, m + (1 − β)(g − m) for β·m + (1 − β)·g, and √v/√c for √(v/c).</summary>
    sealed class Mixed : Optimiser
    {
        readonly Adam stated = new();
        double first = 1, second = 1;
        protected override int Remembers => 2;
        public override double Travel(int steps, double gradient, double rate) => stated.Travel(steps, gradient, rate);
        public override Ball? Direction(ReadOnlySpan<Ball> gradients, Ball norm) => stated.Direction(gradients, norm);

        protected override void Run(double[][] parameters, double[][] gradients, OptimiserState state, double rate)
        {
            (first, second) = state.Steps == 1 ? (0.9, 0.999) : (first * 0.9, second * 0.999);
            for (int k = 0; k < parameters.Length; k++)
                for (int i = 0; i < parameters[k].Length; i++)
                {
                    ref double mean = ref state.Memory[0][k][i], square = ref state.Memory[1][k][i];
                    mean += (1 - 0.9) * (gradients[k][i] - mean);
                    square += (1 - 0.999) * (gradients[k][i] * gradients[k][i] - square);
                    parameters[k][i] -= rate / (1 - first) * mean / (Math.Sqrt(square) / Math.Sqrt(1 - second) + 1e-8);
                }
        }
    }

    sealed class Fused : Optimiser
    {
        readonly Momentum stated = new();
        protected override int Remembers => 1;
        public override double Travel(int steps, double gradient, double rate) => stated.Travel(steps, gradient, rate);
        public override Ball? Direction(ReadOnlySpan<Ball> gradients, Ball norm) => stated.Direction(gradients, norm);

        protected override void Run(double[][] parameters, double[][] gradients, OptimiserState state, double rate)
        {
            for (int k = 0; k < parameters.Length; k++)
                for (int i = 0; i < parameters[k].Length; i++)
                {
                    ref double velocity = ref state.Memory[0][k][i];
                    velocity = Math.FusedMultiplyAdd(0.9, velocity, gradients[k][i]);
                    parameters[k][i] = Math.FusedMultiplyAdd(-rate, velocity, parameters[k][i]);
                }
        }
    }

    sealed class Silent : Optimiser
    {
        readonly Adam within = new();
        protected override int Remembers => 2;
        public override double Travel(int steps, double gradient, double rate) => within.Travel(steps, gradient, rate);

        protected override void Run(double[][] parameters, double[][] gradients, OptimiserState state, double rate)
        {
            state.Steps--;
            within.Step(parameters, gradients, state, rate);
        }
    }
}
