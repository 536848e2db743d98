namespace Verify;

/// <summary>Where all threads of a team wait until the last one has come.</summary>
sealed class Meeting
{
    int arrived, round;

    /// <summary>Waits for <paramref name="workers"/> threads; what they wrote before is seen by all of them after.</summary>
    public void Wait(int workers)
    {
        if (workers == 1) return;
        int mine = Volatile.Read(ref round);
        if (Interlocked.Increment(ref arrived) == workers)
        {
            arrived = 0;
            Volatile.Write(ref round, mine + 1);
            return;
        }
        for (int spins = 0; Volatile.Read(ref round) == mine; spins++) Pause(spins);
    }

    /// <summary>Waits a moment; from the 200th time on, some microseconds later, lets other threads run on this core: the one that is waited for may be among them.</summary>
    public static void Pause(int spins)
    {
        if (spins < 200) Thread.SpinWait(1);
        else Thread.Yield();
    }
}
