namespace Verify.Checking;

/// <summary>Numbers that only grow, shared by all launches, so that an old access is never mistaken for a new one.</summary>
/// <remarks>They are compared, never shown: a report does not depend on what else ran.</remarks>
static class Stamps
{
    static long next = 1;

    /// <summary>The first of <paramref name="count"/> numbers nobody else will get.</summary>
    public static long Take(int count) => Interlocked.Add(ref next, count) - count;
}
