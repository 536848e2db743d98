namespace Verify;

/// <summary>Only the results are looked at, so that the step where it began is never named.</summary>
public sealed class LooksAtTheLastStateOnly : DeathWatch, IMutant
{
    public override IReadOnlyList<Finding> Inspect(Kernel kernel, Shape shape, Outputs<double> outputs, Gradients<double>? gradients)
    {
        int bad = Array.FindIndex(outputs.Hn, v => !double.IsFinite(v));
        return bad < 0 ? [] : [new(double.IsNaN(outputs.Hn[bad]) ? Death.NotANumber : Death.Infinite, "Y", shape.T - 1, bad / shape.H, outputs.Hn[bad])];
    }
}
