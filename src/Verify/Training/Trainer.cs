namespace Verify;

/// <summary>Trains one recurrent layer and a linear head on a task, with any kernel.</summary>
/// <remarks>Costs a forward and a backward pass of the kernel for each iteration; the head runs only where an answer is asked for.</remarks>
public sealed class Trainer
{
    readonly TrainingPlan plan;
    readonly double[][] parameters;
    readonly OptimiserState state;
    readonly ClipByGlobalNorm<double> clipper = new();
    readonly LinearHead head = new();
    readonly List<(int Iteration, Finding Finding)> deaths = [];

    /// <summary>Draws the weights.</summary>
    /// <exception cref="ArgumentException">A number of the plan is out of range.</exception>
    public Trainer(TrainingPlan plan)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.H, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.N, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Iterations, 0);
        if (!(plan.Rate > 0) || !double.IsFinite(plan.Rate)) throw new ArgumentOutOfRangeException(nameof(plan), plan.Rate, $"Rate: expected a positive finite number; given {plan.Rate}.");
        this.plan = plan;
        var (C, H, G) = (plan.Task.Inputs, plan.H, plan.Kernel.Cell.GateCount);
        double[] Gates(Initialiser by, int width, int salt) => [.. Enumerable.Range(0, G).SelectMany(g => by.Draw(H, width, unchecked(plan.Seed * 1009 + salt + g)))];
        parameters =
        [
            Gates(plan.InputWeights, C, 10), Gates(plan.RecurrentWeights, H, 20).Map(v => v * plan.Gain), Biases.For(plan.Kernel.Cell, H, plan.ForgetBias), new double[G * H],
            new XavierUniform().Draw(plan.Task.Answers, H, unchecked(plan.Seed * 1009 + 30)), new double[plan.Task.Answers],
        ];
        state = plan.Optimiser.Begin(parameters);
    }

    /// <summary>[G·H,C] W, [G·H,H] R, [G·H] bW, [G·H] bR, [V,H] the head's weight, [V] its bias, as they are now.</summary>
    public IReadOnlyList<double[]> Parameters => parameters;

    /// <summary>The first death of each kind in each tensor, and the iteration in which it was seen.</summary>
    public IReadOnlyList<(int Iteration, Finding Finding)> Deaths => deaths;

    /// <summary>The run, a step at a time, until the budget is spent, it diverges, or it is cancelled.</summary>
    public IEnumerable<TrainingStep> Run(CancellationToken cancelled = default)
    {
        for (int iteration = 1; iteration <= plan.Iterations && !cancelled.IsCancellationRequested; iteration++)
        {
            var step = Step(iteration);
            yield return step;
            if (step.Diverged) yield break;
        }
    }

    TrainingStep Step(int iteration)
    {
        var (loss, right, gradients) = Gradients(plan.Task.Draw(plan.N, unchecked(plan.Seed * 7919 + iteration)), iteration);
        double norm = Norms.Euclidean<double>(gradients).Value;
        if (!double.IsFinite(loss) || !double.IsFinite(norm)) return new(iteration, loss, right, norm, false, true);
        bool clipped = plan.Clip is { } threshold && clipper.Clip(gradients, threshold).Clipped;
        plan.Optimiser.Step(parameters, gradients, state, plan.Rate);
        return new(iteration, loss, right, norm, clipped, false);
    }

    /// <summary>The loss on a batch of the given seed, without learning from it; and the part of the words that were guessed.</summary>
    public (double Loss, double Right) Test(int seed)
    {
        var batch = plan.Task.Draw(plan.N, seed);
        var (loss, right, _) = Judge(batch, plan.Kernel.Forward(Inputs(batch)).Y);
        return (loss, right);
    }

    (double Loss, double Right, double[][] Gradients) Gradients(TrainingBatch batch, int iteration)
    {
        var inputs = Inputs(batch);
        var outputs = plan.Kernel.Forward(inputs);
        var (loss, right, d) = Judge(batch, outputs.Y);
        var back = plan.Kernel.Backward(inputs, outputs, Upstream<double>.Zero(inputs.Shape, plan.Kernel.Cell) with { Y = d.Y });
        foreach (var finding in new FirstOfEach().Inspect(plan.Kernel, inputs.Shape, outputs, back))
            if (!deaths.Any(known => known.Finding.Death == finding.Death && known.Finding.Tensor == finding.Tensor)) deaths.Add((iteration, finding));
        return (loss, right, [back.W, back.R, back.Bw, back.Br, d.Weight, d.Bias]);
    }

    Inputs<double> Inputs(TrainingBatch batch)
    {
        var shape = new Shape(plan.Task.Steps, plan.N, plan.Task.Inputs, plan.H);
        return new(shape, batch.X, parameters[0], parameters[1], parameters[2], parameters[3], new double[plan.N * plan.H], new double[plan.Kernel.Cell.HasMemory ? plan.N * plan.H : 0]);
    }

    /// <summary>Head and loss over the rows at which something is asked for, and ∂L/∂y [T,N,H] with the head's own gradients.</summary>
    (double Loss, double Right, (double[] Y, double[] Weight, double[] Bias) D) Judge(TrainingBatch batch, double[] y)
    {
        int H = plan.H;
        bool words = batch.Words.Length > 0;
        var rows = Enumerable.Range(0, plan.Task.Steps * plan.N).Where(i => words ? batch.Words[i] != CrossEntropy.Ignored : !double.IsNaN(batch.Values[i])).ToArray();
        var h = new double[rows.Length * H];
        for (int i = 0; i < rows.Length; i++) Array.Copy(y, rows[i] * H, h, i * H, H);
        var answers = head.Forward(h, parameters[4], parameters[5]);
        var (loss, d) = words ? new SoftmaxCrossEntropy().Of(answers, rows.Map(i => batch.Words[i]), plan.Task.Answers) : new SquaredError().Of(answers, rows.Map(i => batch.Values[i]));
        var back = head.Backward(h, parameters[4], parameters[5], d);
        var dy = new double[y.Length];
        for (int i = 0; i < rows.Length; i++) Array.Copy(back.H, i * H, dy, rows[i] * H, H);
        return (loss, words ? Right(answers, rows.Map(i => batch.Words[i])) : double.NaN, (dy, back.Weight, back.Bias));
    }

    double Right(double[] logits, int[] targets)
    {
        int V = plan.Task.Answers;
        return targets.Where((target, i) => Enumerable.Range(0, V).MaxBy(v => logits[i * V + v]) == target).Count() / (double)targets.Length;
    }
}
