namespace Verify;

/// <summary>Where a death happened first, in the order in which the tensor is computed.</summary>
/// <param name="Death">How.</param> <param name="Tensor">Y or C forward, StateH, StateC, GateX or GateR backward.</param>
/// <param name="Step">The step, from 0.</param> <param name="Sequence">The first sequence concerned.</param> <param name="Value">The value seen there.</param>
public sealed record Finding(Death Death, string Tensor, int Step, int Sequence, double Value)
{
    public override string ToString() => Death switch
    {
        Death.Vanished => $"{Tensor} has vanished at step {Step}, sequence {Sequence}: all of it is 0",
        _ => $"{Tensor} at step {Step}, sequence {Sequence}: {(Death == Death.Subnormal ? "subnormal" : Death == Death.Infinite ? "overflow" : "not a number")}, {Value:g3}",
    };
}
