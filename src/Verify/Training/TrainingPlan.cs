namespace Verify;

/// <summary>What a training run is, in full: the same plan gives the same numbers on the same kernel.</summary>
/// <param name="Task">What is learnt.</param> <param name="Kernel">What runs the cell, forward and backward.</param>
public sealed record TrainingPlan(TrainingTask Task, Kernel Kernel)
{
    /// <summary>Hidden units.</summary>
    public int H { get; init; } = 16;

    /// <summary>Sequences in a batch.</summary>
    public int N { get; init; } = 16;

    /// <summary>The budget: batches, each one step of the optimiser.</summary>
    public int Iterations { get; init; } = 500;

    /// <summary>α</summary>
    public double Rate { get; init; } = 0.01;

    /// <summary>Which weights and which batches.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How it steps.</summary>
    public Optimiser Optimiser { get; init; } = new Adam();

    /// <summary>How W is drawn, gate by gate.</summary>
    public Initialiser InputWeights { get; init; } = new XavierUniform();

    /// <summary>How R is drawn, gate by gate.</summary>
    public Initialiser RecurrentWeights { get; init; } = new XavierUniform();

    /// <summary>A factor on R before training; over 1/γ, gradients may explode.</summary>
    public double Gain { get; init; } = 1;

    /// <summary>The bias of the gate that carries.</summary>
    public double ForgetBias { get; init; } = 1;

    /// <summary>The threshold of clipping by global norm, or null for none.</summary>
    public double? Clip { get; init; }
}
