using System.Runtime.CompilerServices;

namespace Verify.Checking;

/// <summary>One GPU thread: where it is, who it is, and what it keeps while others run. The weaver derives one class from it per kernel.</summary>
abstract class Frame
{
    /// <summary>Where <see cref="Step"/> goes on; 0 is the beginning.</summary>
    public int State;

    /// <summary>The place in the kernel of the last thing that could go wrong, an index into the kernel's table of places.</summary>
    public int Site;

    /// <summary>Loop iterations left.</summary>
    public long Fuel;

    public int X, Y, Z;

    /// <summary>The thread's place in its group, and in its warp.</summary>
    public int Linear, Lane;

    /// <summary>Group and thread in one number, as <see cref="Access"/> keeps it.</summary>
    public int Id;

    public Wait Wait;
    public int WaitSite;
    public bool Predicate;

    /// <summary>Whether it waits for all lanes of its warp, as at a barrier, or for those that are still there, as at a shuffle.</summary>
    public bool NeedsAll;
    public int SourceLane;

    /// <summary>The address of its last atomic.</summary>
    public nint Met;

    /// <summary>Atomics since it last let others run; those that changed nothing count for more.</summary>
    public int Atomics;

    /// <summary>Whether its next atomic, by the kernel's text, can change nothing.</summary>
    public bool Looks;

    /// <summary>Where its last atomic was, if that changed nothing; or -1.</summary>
    public int PolledAt;

    /// <summary>Whether an atomic of its has changed something.</summary>
    public bool HasChanged;

    /// <summary>How many of its last atomics might have changed something, and did not.</summary>
    public int Fruitless;

    /// <summary>Who is let go first of those that are held at atomics: the lowest.</summary>
    public long Rank;
    public long Stamp;
    public GroupRun Group = null!;
    public WarpRun Warp = null!;
    public Arguments Arguments = null!;
    public Region?[] Locals = [];
    public Pins? Pins;

    /// <summary>The C# arrays that it made, with their names; of the last 64, for it may make them in a loop.</summary>
    public List<(Array Array, int Name)>? Arrays;

    /// <summary>What other groups did that is known to lie before what this thread does now.</summary>
    public Clock? Clock;

    /// <summary>What it heard last by polling.</summary>
    public Clock? Heard;

    /// <summary>What it took from an atomic last.</summary>
    public Clock? Learnt;

    /// <summary>Where it left last what its fences cover, and what that was.</summary>
    public (nint Address, Clock? ForAll, Clock? ForGroup) Left;

    /// <summary>What its last fences cover, for its own group and for all.</summary>
    public Clock? ForGroup, ForAll;
    readonly byte[][] exchange = [[], []];
    int offeredAt;

    /// <summary>Whether it runs at all: an implicitly grouped kernel leaves the rest of its last group idle.</summary>
    public bool Began => (long)Group.Index * Group.Threads.Length + Linear < Group.Launch.ThreadsToRun;

    /// <summary>Runs to the next barrier or to the end; true if there is more to do.</summary>
    public abstract bool Step();

    /// <summary>A fresh thread of the same kernel.</summary>
    public abstract Frame New();

    /// <summary>The running thread, for a member of ILGPU's that only makes sense in a kernel.</summary>
    public static Frame Required([CallerMemberName] string member = "") => Running.Now
        ?? throw new InvalidOperationException($"{member} has a meaning only inside a kernel.");

    /// <summary>Lays a value out for other threads to read; two places by turns, because a fast thread may be one exchange ahead.</summary>
    public void Offer<T>(T value, int turn) where T : unmanaged
    {
        ref var place = ref exchange[turn & 1];
        if (place.Length < Unsafe.SizeOf<T>()) place = new byte[Math.Max(16, Unsafe.SizeOf<T>())];
        Unsafe.WriteUnaligned(ref place[0], value);
        offeredAt = turn;
    }

    /// <summary>Whether this thread took part in an exchange, though it may have ended since.</summary>
    public bool Spoke(int turn) => State != 0 && offeredAt >= turn;

    public T Offered<T>(int turn) where T : unmanaged => Unsafe.ReadUnaligned<T>(ref exchange[turn & 1][0]);
}
