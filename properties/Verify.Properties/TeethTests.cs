using Xunit;
namespace Verify;

/// <summary>Seeded faults die, correct kernels live, and what dies is remembered.</summary>
public class TeethTests
{
    const int Few = 4, Most = 200, Seed = 1;

    /// <summary>The residual laws and the exact ones kill nearly everything, and cost little: the fast form of <c>verify teeth</c>.</summary>
    [Fact]
    public void Every_mutant_of_a_kernel_or_a_clipper_dies()
    {
        var laws = Installed.Catalog.All<Law>().Where(l => l is OutputsFollowTheEquations or GradientsFollowTheEquations or TimeCanBeCut or SequencesAreIndependent
            or TwiceGivesTheSameBits or EveryResultIsWritten or InputsAreLeftAlone or InferenceIsTheForwardPass or NaNIsPassedOn or InfinityIsNotLost or AnyNumberOfThreadsIsRight or CallsAreIndependent or ClipLaw);
        var mutants = Teeth.Representative(Installed.Catalog.Mutants<Subject>()).Where(m => m is Clipper || m is Kernel { Device: "cpu" } k && k.Cell != Cell.Of<Gru>());
        var teeth = Teeth.Run(Matrix.Pairs(laws, [.. mutants]), Few, Most, Seed);
        Assert.Empty(teeth.Living);
    }

    /// <summary>A mutant dies of its fault and not of the class that it is written with.</summary>
    [Fact]
    public void The_mutants_base_class_is_a_correct_kernel()
    {
        foreach (Kernel kernel in (Kernel[])[new Faultless<Lstm>(), new Faultless<Gru>(), new Faultless<Elman<Tanh>>(), new Faultless<Elman<Relu>>()])
            foreach (var law in Installed.Catalog.All<Law>().Where(law => law.Concerns(kernel)))
                Assert.Null(LawRunner.Run(law, kernel, 20, Seed).Failure);
    }

    [Fact]
    public void A_search_finds_what_blind_drawing_misses()
    {
        var fault = Assert.Single(RareFault.Of([new DriftsWithTime()], [new OutputsFollowTheEquations()], Seed));
        Assert.Null(fault.Blind.Failure);
        Assert.NotNull(fault.Search?.Failure);
    }

    [Fact]
    public void There_are_mutants_enough() => Assert.True(Installed.Catalog.Mutants<Subject>().Select(m => m.Name.Split('/')[0]).Distinct().Count() >= 120);

    [Fact]
    public void Every_class_of_problems_is_visited()
    {
        var coverage = new Coverage();
        for (int i = 0; i < 1500; i++) coverage.Add(Problems.Nth(7, i));
        Assert.Empty(coverage.Missed);
        Assert.All(coverage.Counts, c => Assert.True(c.Count >= 0.7 * c.Class.Share * coverage.Problems, $"{c.Class.Name}: {c.Count}"));
    }

    [Fact]
    public void Every_block_has_one_crowded_and_one_wide_problem()
    {
        for (int block = 0; block < 20; block++)
        {
            var problems = Enumerable.Range(block * Problems.Block, Problems.Block).Select(i => Problems.Nth(3, i)).ToArray();
            Assert.Single(problems, p => p.Shape.H > 1024);
            Assert.Single(problems, p => (long)p.Shape.T * p.Shape.N > 65_535);
        }
    }

    sealed class Faultless<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>;
}
