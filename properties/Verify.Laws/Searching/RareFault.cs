namespace Verify;

/// <summary>A fault that shows only far from where problems are drawn, under blind drawing and under search, with the same number of problems.</summary>
/// <param name="Mutant">The fault.</param> <param name="Blind">The worst of all laws under blind drawing.</param> <param name="Search">The first law that the search broke, or null.</param>
public sealed record RareFault(Subject Mutant, WorstCases.Result Blind, WorstCases.Result? Search)
{
    /// <summary>Problems for each law.</summary>
    public const int Evaluations = 1000;

    /// <summary>Tries the residual laws, which are those with a ratio that grows with the fault, both ways.</summary>
    public static RareFault Of(Subject mutant, IReadOnlyList<Law> laws, int seed)
    {
        Law[] graded = [.. laws.Where(l => l is OutputsFollowTheEquations or GradientsFollowTheEquations)];
        if (graded.Length == 0) graded = [new OutputsFollowTheEquations(), new GradientsFollowTheEquations()];
        var blind = graded.Select(law => WorstCases.Search(law, mutant, Evaluations, seed, greedy: false)).MaxBy(r => r.Ratio)!;
        return new(mutant, blind, graded.Select(law => WorstCases.Search(law, mutant, Evaluations, seed)).FirstOrDefault(r => r.Failure is not null));
    }
}
