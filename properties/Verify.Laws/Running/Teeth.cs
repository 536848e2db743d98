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
        var bites = Round(pairs, few, seed, done);
        foreach (int cases in (int[])[Math.Min(Problems.Block, most), most])
        {
            var living = bites.GroupBy(b => b.Mutant).Where(m => !m.Any(b => b.Kills)).Select(m => m.Key).ToHashSet();
            var again = Round([.. pairs.Where(p => living.Contains(p.Subject))], cases, seed, null).ToDictionary(b => (b.Law, b.Mutant));
            bites = [.. bites.Select(b => again.GetValueOrDefault((b.Law, b.Mutant), b))];
        }
        return new(bites, most);
    }

    /// <summary>Those that blind drawing has to kill; of a fault that exists for several Elman cells the one over tanh: the others differ in σ alone, and the fault lies elsewhere.</summary>
    public static IReadOnlyList<Subject> Representative(IReadOnlyList<Subject> mutants)
    {
        var tanh = mutants.OfType<Kernel>().Where(k => k.Cell == Cell.Of<Elman<Tanh>>()).Select(k => (k.Method, k.Precision, k.Device)).ToHashSet();
        return [.. mutants.Where(m => m is not IRare && (m is not Kernel { Cell.Activation: not null } k || k.Cell == Cell.Of<Elman<Tanh>>() || !tanh.Contains((k.Method, k.Precision, k.Device))))];
    }

    static Bite[] Round(IReadOnlyList<(Law Law, Subject Subject)> pairs, int cases, int seed, Action? done) =>
        [.. Cores.Share(pairs).Select(pair =>
        {
            var result = LawRunner.Run(pair.Law, pair.Subject, cases, seed, shrink: false);
            done?.Invoke();
            return new Bite(pair.Law, pair.Subject, result.Tests, result.Failure?.Drawn, result.Failure?.DrawnVerdict, result.Elapsed);
        })];
}
