using System.Numerics;
namespace Verify;

/// <summary>A gradient over the threshold becomes zero.</summary>
public sealed class EmptiesWhatIsTooLarge<T> : Clipper<T>, IMutant where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override Measure Measure => Measure.GlobalNorm;

    protected override bool Run(T[][] gradients, T threshold, Scaled<T> size)
    {
        if (size.Value <= threshold) return false;
        foreach (var tensor in gradients) Array.Clear(tensor);
        return true;
    }
}
