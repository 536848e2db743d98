namespace Verify;

/// <summary>What is found in the gradients is reported one step after it happened.</summary>
public sealed class NoticesDeathOneStepLate : DeathWatch, IMutant
{
    public override IReadOnlyList<Finding> Inspect(Kernel kernel, Shape shape, Outputs<double> outputs, Gradients<double>? gradients) =>
        [.. new FirstOfEach().Inspect(kernel, shape, outputs, gradients).Select(f => f.Tensor == "StateH" ? f with { Step = f.Step - 1 } : f)];
}
