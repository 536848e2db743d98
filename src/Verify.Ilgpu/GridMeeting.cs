using ILGPU;
namespace Verify;

/// <summary>Where the groups of a grid wait for each other.</summary>
/// <remarks>Group barrier, then one thread for all: a fence, so that what the group wrote is seen before its arrival; the arrival; waiting by an atomic that changes nothing, since a plain
/// load might find an old line of the L1 cache for ever; a fence; and a barrier that lets the others go. Free of deadlock only if all groups are resident at once.</remarks>
static class GridMeeting
{
    /// <summary>Values from one counter to the next: a line of 128 bytes.</summary>
    public const int Line = 32;

    /// <summary>Waits until each of the groups has come so often.</summary>
    /// <param name="arrivals">Counters, a line apart, 0 at launch.</param> <param name="team">Whose counter.</param> <param name="groups">How many have to come.</param> <param name="round">1 for the first time; the count may run over, a difference tells.</param>
    public static void Meet<TCare>(ArrayView<int> arrivals, int team, int groups, int round) where TCare : struct, ICare
    {
        Group.Barrier();
        if (groups == 1 || !TCare.Meets) return;
        if (Group.IdxX == 0)
        {
            if (TCare.FencesBeforeMeeting) MemoryFence.DeviceLevel();
            Atomic.Add(ref arrivals[team * Line], 1);
            while (Atomic.Add(ref arrivals[team * Line], 0) - groups * round < 0) { }
            MemoryFence.DeviceLevel();
        }
        Group.Barrier();
    }
}
