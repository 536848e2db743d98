namespace Verify.Checking;

/// <summary>A warp of the group that is running: when its threads last met.</summary>
sealed class WarpRun
{
    /// <summary>Accesses by its own threads with a smaller stamp are ordered before what they do now.</summary>
    public long Stamp;

    /// <summary>How many warp barriers it has passed.</summary>
    public int Turn;
}
