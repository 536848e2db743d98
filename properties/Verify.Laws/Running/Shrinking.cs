namespace Verify;

/// <summary>Makes a broken problem smaller without losing the fault: the same law, and at least half the error ÷ bound.</summary>
/// <remarks>Greedy: the first simpler problem that still breaks the law is taken and made simpler in turn; shapes first, then order, scale, regime
/// and seed. At most <see cref="LawRunner.MostShrinks"/> evaluations.</remarks>
public static class Shrinking
{
    /// <summary>The failure with the smallest problem that was found.</summary>
    /// <param name="law">The broken law.</param> <param name="subject">What broke it.</param> <param name="drawn">The problem that did.</param> <param name="verdict">What was said of it.</param>
    public static LawFailure Of(Law law, Subject subject, Problem drawn, Verdict verdict)
    {
        var smallest = new LawFailure(drawn, verdict, drawn, verdict);
        int left = LawRunner.MostShrinks;
        bool smaller = true;
        while (smaller)
        {
            smaller = false;
            foreach (var candidate in Problems.Smaller(smallest.Shrunk))
            {
                if (!LawRunner.Takes(law, subject, candidate.Shape)) continue;
                if (left-- == 0) return smallest;
                var said = LawRunner.Check(law, subject, candidate);
                if (!said.IsBroken || !(said.Ratio >= verdict.Ratio / 2)) continue;
                smallest = smallest with { Shrunk = candidate, Verdict = said };
                smaller = true;
                break;
            }
        }
        return smallest;
    }
}
