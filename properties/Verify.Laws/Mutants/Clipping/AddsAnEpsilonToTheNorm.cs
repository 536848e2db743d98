using System.Numerics;
namespace Verify;

/// <summary>A millionth is added to the norm, as PyTorch does, which is not declared.</summary>
public sealed class AddsAnEpsilonToTheNorm<T> : Clipper<T>, IMutant where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override Measure Measure => Measure.GlobalNorm;

    protected override bool Run(T[][] gradients, T threshold, Scaled<T> size)
    {
        var raised = T.IsFinite(size.Value) ? Scaled<T>.Of(size.Value + T.CreateTruncating(1e-6)) : size;
        if (raised.Value <= threshold) return false;
        foreach (var tensor in gradients) raised.Rescale(threshold, tensor);
        return true;
    }
}
