using System.Numerics;
namespace Verify;

/// <summary>All tensors times min(1, threshold ÷ (norm + 1e-6)), as <c>torch.nn.utils.clip_grad_norm_</c> does.</summary>
/// <remarks>The result stays a little under the threshold, and a norm within 1e-6 under the threshold is scaled too.</remarks>
public sealed class ClipLikePyTorch<T> : Clipper<T> where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override Measure Measure => Measure.GlobalNorm;
    public override double Epsilon => 1e-6;

    protected override bool Run(T[][] gradients, T threshold, Scaled<T> size)
    {
        var raised = T.IsFinite(size.Value) ? Scaled<T>.Of(size.Value + T.CreateTruncating(Epsilon)) : size;
        if (raised.Value <= threshold) return false;
        foreach (var tensor in gradients) raised.Rescale(threshold, tensor);
        return true;
    }
}
