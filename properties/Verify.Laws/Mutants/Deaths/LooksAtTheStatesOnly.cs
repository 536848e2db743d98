namespace Verify;

/// <summary>Gates and the memory are not looked at.</summary>
public sealed class LooksAtTheStatesOnly : DeathWatch, IMutant
{
    public override IReadOnlyList<Finding> Inspect(Kernel kernel, Shape shape, Outputs<double> outputs, Gradients<double>? gradients) =>
        [.. new FirstOfEach().Inspect(kernel, shape, outputs, gradients).Where(f => f.Tensor is "Y" or "StateH")];
}
