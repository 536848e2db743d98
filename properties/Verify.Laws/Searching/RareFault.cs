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
        // The search ends with the first law that it breaks; blind drawing is asked for the worst of all.
        WorstCases.Result Blind(Subject mutant) => graded.Select(law => WorstCases.Search(law, mutant, Evaluations, seed, greedy: false)).MaxBy(r => r.Ratio)!;
        WorstCases.Result? Found(Subject mutant) => graded.Select(law => WorstCases.Search(law, mutant, Evaluations, seed)).FirstOrDefault(r => r.Failure is not null);
        return [.. Cores.Share(mutants).Select(mutant => new RareFault(mutant, Blind(mutant), Found(mutant)))];
    }
}
