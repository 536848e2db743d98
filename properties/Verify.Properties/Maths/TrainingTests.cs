using Xunit;
namespace Verify;

/// <summary>What the literature says of long lags, shown by training.</summary>
public class TrainingTests
{
    /// <summary>Three seeds each, of which two have to learn. Of 48 runs beforehand 46 LSTMs and 48 GRUs learnt (0.95 right or more) and no tanh network did (0.32 right at most,
    /// where guessing is 0.25): with fresh seeds the odds against a failure here are over a hundred to one.</summary>
    const int Seeds = 3;

    static double Learnt(Kernel kernel, int seed)
    {
        var trainer = new Trainer(new(new FarWord(), kernel) { H = 20, N = 16, Iterations = 160, Rate = 0.01, ForgetBias = 6, Gain = 1 / Math.Sqrt(3), Clip = 1, Seed = seed });
        Assert.DoesNotContain(trainer.Run(), step => step.Diverged);
        return Enumerable.Range(1, 8).Average(i => trainer.Test(-i).Right);
    }

    static double[] Learnt(Kernel kernel) => [.. Enumerable.Range(1, Seeds).AsParallel().WithDegreeOfParallelism(2).Select(seed => Learnt(kernel, seed))];

    [Fact]
    public void An_LSTM_learns_a_word_forty_words_back() => Assert.True(Learnt(new Plain<Lstm>()).Count(right => right >= 0.95) >= 2);

    [Fact]
    public void A_GRU_learns_a_word_forty_words_back() => Assert.True(Learnt(new Plain<Gru>()).Count(right => right >= 0.95) >= 2);

    [Fact]
    public void A_plain_tanh_network_does_not() => Assert.All(Learnt(new Plain<Elman<Tanh>>()), right => Assert.InRange(right, 0, 0.6));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Clipping_turns_a_diverging_run_into_a_finite_one(int seed)
    {
        var plan = new TrainingPlan(new AddingProblem(), new Plain<Elman<Relu>>()) { H = 12, N = 8, Iterations = 40, Rate = 0.05, ForgetBias = 0, Gain = 2.5, Optimiser = new Sgd(), Seed = seed };
        var trainer = new Trainer(plan);
        Assert.Contains(trainer.Run(), step => step.Diverged);
        Assert.Contains(trainer.Deaths, d => d.Finding.Death is Death.Infinite or Death.NotANumber);
        var clipped = new Trainer(plan with { Clip = 1 }).Run().ToArray();
        Assert.Equal(40, clipped.Length);
        Assert.DoesNotContain(clipped, step => step.Diverged);
        Assert.Contains(clipped, step => step.Clipped);
    }

    [Fact]
    public void The_same_plan_gives_the_same_numbers_and_a_cancelled_run_keeps_what_it_has()
    {
        var plan = new TrainingPlan(new TemporalOrder(), new Plain<Gru>()) { H = 5, N = 3, Iterations = 6 };
        Assert.Equal(new Trainer(plan).Run().ToArray(), new Trainer(plan).Run().ToArray());
        var source = new CancellationTokenSource();
        var steps = new List<TrainingStep>();
        foreach (var step in new Trainer(plan).Run(source.Token))
        {
            steps.Add(step);
            if (step.Iteration == 2) source.Cancel();
        }
        Assert.Equal(2, steps.Count);
    }

    public static TheoryData<string> Tasks() => [.. Installed.Catalog.All<TrainingTask>().Select(t => $"{t}")];

    [Theory, MemberData(nameof(Tasks))]
    public void A_task_is_drawn_by_seed_and_asks_for_what_was_given_long_before(string name)
    {
        var task = Installed.Catalog.All<TrainingTask>().Single(t => $"{t}" == name);
        const int N = 64;
        var (batch, again) = (task.Draw(N, 5), task.Draw(N, 5));
        Assert.Equal(batch.X, again.X);
        Assert.Equal(task.Steps * N * task.Inputs, batch.X.Length);
        Assert.NotEqual(batch.X, task.Draw(N, 6).X);
        for (int n = 0; n < N; n++)
        {
            double[] At(int t) => batch.X[((t * N + n) * task.Inputs)..((t * N + n + 1) * task.Inputs)];
            int last = (task.Steps - 1) * N + n;
            if (task is AddingProblem) Assert.Equal(Enumerable.Range(0, task.Steps).Where(t => At(t)[1] == 1).Sum(t => At(t)[0]), batch.Values[last], 12);
            if (task is FarWord) Assert.Equal(Array.IndexOf(At(0), 1), batch.Words[last]);
            if (task is CopyMemory) Assert.Equal(Array.IndexOf(At(1), 1), batch.Words[last]);
            if (task is TemporalOrder)
            {
                int[] signals = [.. Enumerable.Range(0, task.Steps).Select(t => Array.IndexOf(At(t), 1)).Where(word => word < 2)];
                Assert.Equal(2 * signals[0] + signals[1], batch.Words[last]);
            }
        }
    }

    [Theory, MemberData(nameof(Tasks))]
    public void The_baseline_is_the_loss_of_the_best_guess_that_remembers_nothing(string name)
    {
        var task = Installed.Catalog.All<TrainingTask>().Single(t => $"{t}" == name);
        var batch = task.Draw(2000, 1);
        if (task.Answers == 1) Assert.InRange(new SquaredError().Of([.. batch.Values.Select(_ => 1.0)], batch.Values).Loss, 0.15, 0.185);
        else
        {
            // Uniform over the words that can be asked for at a step, which at any one step are one or four.
            double nats = Enumerable.Range(0, task.Steps).Select(t => batch.Words[(t * 2000)..((t + 1) * 2000)].Where(w => w != CrossEntropy.Ignored).Distinct().Count()).Where(words => words > 0).Average(words => Math.Log(words));
            Assert.Equal(task.Baseline, nats, 12);
        }
    }
}
