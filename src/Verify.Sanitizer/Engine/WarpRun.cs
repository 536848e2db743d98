namespace Verify.Checking;

/// <summary>A warp of the group that is running: when its threads last met.</summary>
sealed class WarpRun
{
    /// <summary>Accesses by its own threads with a smaller stamp are ordered before what they do now.</summary>
    public long Stamp;

    /// <summary>How many barriers, shuffles and votes it has passed.</summary>
    public int Turn;

    /// <summary>Its lanes have met at a barrier: what those that wait there did before is ordered before what they do next.</summary>
    public void Order(ReadOnlySpan<Frame> lanes, Launch launch)
    {
        Stamp = launch.NextStamp();
        if (launch.Handover != null) Handover.Share(lanes, Stamp);
        foreach (var lane in lanes)
            if (lane.Wait == Wait.Warp) lane.Stamp = Stamp;
    }
}
