namespace Verify;

/// <summary>Each feature over the batch (Ioffe and Szegedy 2015): the batch's statistics in training, the running ones in inference.</summary>
/// <remarks>For inference see <see cref="RunningStatistics"/>.</remarks>
public sealed class BatchNorm : Normaliser
{
    public override bool Columns => true;
}
