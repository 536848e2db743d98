namespace Verify;

/// <summary>The kill matrix: every law against every mutant it concerns, and how many problems each took.</summary>
/// <remarks>All pairs with a few problems each; then, for the mutants that still live, all laws with a whole block of problems, which has one of every
/// kind; then with up to <paramref name="MostCases"/> for those that live even then.</remarks>
/// <param name="Bites">Every pair.</param> <param name="MostCases">The most problems that a law gets to kill a mutant.</param>
public sealed record Teeth(IReadOnlyList<Bite> Bites, int MostCases)
{
    /// <summary>Mutants and what each law did to them.</summary>
    public IEnumerable<IGrouping<Subject, Bite>> Mutants => Bites.GroupBy(b => b.Mutant);

    /// <summary>Mutants that no law killed.</summary>
    public IReadOnlyList<Subject> Living => [.. Mutants.Where(m => !m.Any(b => b.Kills)).Select(m => m.Key)];

    /// <summary>Mutants that this law alone kills.</summary>
    public IReadOnlyList<Subject> OnlyBy(Law law) => [.. Mutants.Where(m => m.Any(b => b.Kills && b.Law == law) && m.Count(b => b.Kills) == 1).Select(m => m.Key)];

    /// <summary>Laws that kill nothing that no other law kills.</summary>
    public IReadOnlyList<Law> Idle => [.. Bites.Select(b => b.Law).Distinct().Where(law => OnlyBy(law).Count == 0)];

    /// <summary>Holds all laws against all mutants.</summary>
    /// <param name="pairs">Laws and mutants.</param> <param name="few">Problems for each pair in the first round.</param> <param name="most">Problems for each law in the second.</param>
    /// <param name="seed">Which problems.</param> <param name="done">Told of each finished pair, from any thread.</param>
    public static Teeth Run(IReadOnlyList<(Law Law, Subject Subject)> pairs, int few, int most, int seed, Action? done = null)
    {
        Bite[] bites = [.. Cores.Share(pairs).Select(pair =>
        {
            var bite = Bitten(new(pair.Law, pair.Subject, 0, null, null, TimeSpan.Zero), 0, few, seed);
            done?.Invoke();
            return bite;
        })];
        int tried = few;
        foreach (int cases in (int[])[Math.Min(Problems.Block, most), most])
        {
            if (cases <= tried) continue;
            var living = bites.GroupBy(b => b.Mutant).Where(m => !m.Any(b => b.Kills)).Select(m => m.Key).ToHashSet();
            var again = Cores.Share(bites.Where(b => living.Contains(b.Mutant))).Select(b => Bitten(b, tried, cases, seed)).ToDictionary(b => (b.Law, b.Mutant));
            bites = [.. bites.Select(b => again.GetValueOrDefault((b.Law, b.Mutant), b))];
            tried = cases;
        }
        return new(bites, most);
    }

    /// <summary>Those that blind drawing has to kill; of a fault that exists for several Elman cells the one over tanh: the others differ in σ alone, and the fault lies elsewhere.</summary>
    public static IReadOnlyList<Subject> Representative(IReadOnlyList<Subject> mutants)
    {
        var tanh = mutants.OfType<Kernel>().Where(k => k.Cell == Cell.Of<Elman<Tanh>>()).Select(k => (k.Method, k.Precision, k.Device)).ToHashSet();
        return [.. mutants.Where(m => m is not IRare && (m is not Kernel { Cell.Activation: not null } k || k.Cell == Cell.Of<Elman<Tanh>>() || !tanh.Contains((k.Method, k.Precision, k.Device))))];
    }

    /// <summary>What has come of a pair, with the problems of its sequence from one number to another besides.</summary>
    static Bite Bitten(Bite before, int from, int to, int seed)
    {
        var result = LawRunner.Run(before.Law, before.Mutant, to - from, seed, shrink: false, after: from);
        return before with { Cases = before.Cases + result.Tests, Problem = result.Failure?.Drawn, Verdict = result.Failure?.DrawnVerdict, Elapsed = before.Elapsed + result.Elapsed };
    }
}
