namespace Verify;

/// <summary>A fault that shows only far from where problems are drawn, under blind drawing and under search, with the same number of problems.</summary>
/// <param name="Mutant">The fault.</param> <param name="Blind">The worst of all laws under blind drawing.</param> <param name="Search">The first law that the search broke, or null.</param>
public sealed record RareFault(Subject Mutant, WorstCases.Result Blind, WorstCases.Result? Search)
{
    /// <summary>Problems for each law.</summary>
    public const int Evaluations = 1000;

    /// <summary>Tries the residual laws, which are those with a ratio that grows with the fault, on every mutant both ways, on all cores.</summary>
    public static IReadOnlyList<RareFault> Of(IEnumerable<Subject> mutants, IReadOnlyList<Law> laws, int seed)
    {
        Law[] graded = [.. laws.Where(l => l is OutputsFollowTheEquations or GradientsFollowTheEquations)];
        if (graded.Length == 0) graded = [new OutputsFollowTheEquations(), new GradientsFollowTheEquations()];
        var tries = from mutant in mutants from greedy in (bool[])[false, true] from law in graded select (Mutant: mutant, Greedy: greedy, Law: law);
        var found = Cores.Share(tries).Select(t => (t.Greedy, Result: WorstCases.Search(t.Law, t.Mutant, Evaluations, seed, greedy: t.Greedy))).ToArray();
        return [.. found.GroupBy(f => f.Result.Subject).Select(of => new RareFault(of.Key,
            of.Where(f => !f.Greedy).Select(f => f.Result).MaxBy(r => r.Ratio)!, of.Where(f => f.Greedy).Select(f => f.Result).FirstOrDefault(r => r.Failure is not null)))];
    }
}
