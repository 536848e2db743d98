namespace Verify;

/// <summary>Work that several threads do together, each a part of it.</summary>
interface IWork
{
    /// <summary>Does part <paramref name="worker"/> of <paramref name="workers"/>; <paramref name="meeting"/> is where all of them wait for each other.</summary>
    void Run(int worker, int workers, Meeting meeting);
}

/// <summary>The threads of this process that kernels share: they wait for work by spinning for some microseconds, then sleep.</summary>
/// <remarks>A fork and join costs about a microsecond while the threads spin and some ten when they sleep. Whoever comes while the team is at work does
/// all parts of the work alone.</remarks>
sealed class Team
{
    static readonly Team Shared = new();
    readonly Meeting meeting = new();
    Member[] members = [];
    int pending;

    /// <summary>Does the work with up to <paramref name="workers"/> threads, the calling one among them; allocates only when the team has to grow.</summary>
    public static void Run(IWork work, int workers)
    {
        if (workers > 1 && Monitor.TryEnter(Shared))
            try
            {
                Shared.Together(work, workers);
            }
            finally
            {
                Monitor.Exit(Shared);
            }
        else work.Run(0, 1, Shared.meeting);
    }

    void Together(IWork work, int workers)
    {
        if (members.Length < workers - 1) members = [.. members, .. Enumerable.Range(members.Length + 1, workers - 1 - members.Length).Select(i => new Member(this, i))];
        Volatile.Write(ref pending, workers - 1);
        for (int i = 0; i < workers - 1; i++) members[i].Post(work, workers);
        work.Run(0, workers, meeting);
        for (int spins = 0; Volatile.Read(ref pending) != 0; spins++) Meeting.Pause(spins);
    }

    sealed class Member
    {
        const int Patience = 20_000;
        readonly Team team;
        readonly int index;
        readonly object gate = new();
        IWork? work;
        int workers, posted;
        bool asleep;

        public Member(Team team, int index)
        {
            (this.team, this.index) = (team, index);
            new Thread(Loop) { IsBackground = true, Name = $"Team {index}" }.Start();
        }

        public void Post(IWork next, int count)
        {
            (work, workers) = (next, count);
            Interlocked.Exchange(ref posted, 1);
            if (!Volatile.Read(ref asleep)) return;
            lock (gate) Monitor.Pulse(gate);
        }

        void Loop()
        {
            while (true)
            {
                for (int spins = 0; spins < Patience && Volatile.Read(ref posted) == 0; spins++) Thread.SpinWait(1);
                if (Volatile.Read(ref posted) == 0) Sleep();
                Volatile.Write(ref posted, 0);
                work!.Run(index, workers, team.meeting);
                work = null;
                Interlocked.Decrement(ref team.pending);
            }
        }

        void Sleep()
        {
            lock (gate)
            {
                Volatile.Write(ref asleep, true);
                Interlocked.MemoryBarrier();
                while (Volatile.Read(ref posted) == 0) Monitor.Wait(gate);
                Volatile.Write(ref asleep, false);
            }
        }
    }
}
