using System.Reflection;
using Xunit;
namespace Verify;

/// <summary>The kernels that share R out over groups, on shapes that the generator does not draw: several teams of several groups, several units and several passes for a group.</summary>
public class ResidentTests
{
    /// <summary>The kernels are in an assembly for each kind of device; what is checked here is that of the checking device.</summary>
    static readonly Assembly assembly = Assembly.Load("Verify.Ilgpu.Checked");

    static readonly Law[] laws = [new OutputsFollowTheEquations(), new GradientsFollowTheEquations(), new SequencesAreIndependent()];

    [Theory]
    [InlineData("T3 N150 C2 H5 isometric loss 1 seed 1 order 0")]
    [InlineData("T3 N70 C17 H6 expansive loss 1 seed 2 order 1")]
    [InlineData("T2 N3 C3 H180 isometric loss 1 seed 3 order 2")]
    [InlineData("T3 N21 C5 H40 saturated loss 1 seed 4 order 3")]
    [InlineData("T2 N5 C2 H204 isometric loss 1 seed 5 order 1")]
    public void Shares_of_every_kind_are_right_in_every_order(string line)
    {
        var problem = Problem.Parse(line);
        var kernels = Installed.Catalog.Kernels.Where(k => k is { Device: "checking", Precision: "float32", Method: "Persistent" or "PersistentInRegisters" or "WholeSequence" or "ProductEachStep" } && (k.Cell == Cell.Of<Lstm>() || k.Cell == Cell.Of<Gru>() || k.Cell == Cell.Of<Elman<Tanh>>()));
        int run = 0;
        foreach (var kernel in kernels.Where(k => k.Refuses(problem.Shape) is null))
            foreach (var law in laws.Where(l => problem.Shape.N < 100 || l is not SequencesAreIndependent))
            {
                var verdict = LawRunner.Check(law, kernel, problem);
                Assert.True(verdict.Outcome == Outcome.Holds, $"{kernel} {law}: {verdict}");
                run++;
            }
        Assert.True(run >= 6, $"{run} checks");
    }

    [Fact]
    public void What_does_not_fit_is_refused_in_one_sentence()
    {
        var kernels = Installed.Catalog.Kernels.Where(k => k.Device == "checking" && k.Cell == Cell.Of<Lstm>() && k.Precision == "float32").ToDictionary(k => k.Method);
        Assert.Null(kernels["Persistent"].Refuses(new(2, 2, 2, 180)));
        Assert.Equal("R has 4 × 4000 rows of 4000 values, and a group keeps 9968 values in shared memory, in at most 16 groups", kernels["Persistent"].Refuses(new(2, 2, 2, 4000)));
        Assert.Null(kernels["PersistentInRegisters"].Refuses(new(2, 2, 2, 230)));
        Assert.Equal("R has 4 × 4000 rows of 4000 values, and a group keeps 32768 values in registers, in at most 16 groups", kernels["PersistentInRegisters"].Refuses(new(2, 2, 2, 4000)));
        Assert.Null(kernels["WholeSequence"].Refuses(new(2, 2, 2, 48)));
        Assert.NotNull(kernels["WholeSequence"].Refuses(new(2, 2, 2, 52)));
        Assert.Null(kernels["ProductEachStep"].Refuses(new(2, 2, 2, 4000)));
        Assert.Null(kernels["ByShape"].Refuses(new(2, 2, 2, 4000)));
    }

    /// <summary>Where R fits into the shared memory of all groups, into their registers, and nowhere: seen from the bits, since kernels add in different orders.</summary>
    [Theory]
    [InlineData(180, "Persistent")]
    [InlineData(230, "PersistentInRegisters")]
    [InlineData(400, "ProductEachStep")]
    public void The_table_takes_the_kernel_that_keeps_R_closest(int H, string chosen)
    {
        var problem = new Problem(new(2, 2, 2, H), Regime.Isometric, 1, Seed: 1);
        var kernels = Installed.Catalog.Kernels.Where(k => k is { Device: "checking", Precision: "float32" } && k.Cell == Cell.Of<Lstm>() && k.Refuses(problem.Shape) is null).ToDictionary(k => k.Method);
        double[] Outputs(string method) => kernels[method].Forward(problem.Inputs(kernels[method])).Y.ToArray();
        string[] same = [.. kernels.Keys.Where(method => method != "ByShape" && Outputs(method).SequenceEqual(Outputs("ByShape")))];
        Assert.Equal([chosen], same);
    }

    [Theory]
    [InlineData("H512 N64 Persistent\nH* N* EachStep # the rest", null)]
    [InlineData("H512 N64 Persistent", "expected a row \"H* N* ProductEachStep\" or \"H* N* EachStep\", for what no other row takes.")]
    [InlineData("H512 Persistent", "expected a line such as \"H512 N64 Persistent\", with a kernel of WholeSequence, Persistent, PersistentInRegisters, ProductEachStep, EachStep; given \"H512 Persistent\".")]
    [InlineData("H5x N64 Persistent", "given \"H5x N64 Persistent\".")]
    [InlineData("H512 N64 Fastest", "given \"H512 N64 Fastest\".")]
    public void A_table_of_kernels_is_read_from_a_file(string text, string? error)
    {
        string file = Path.GetTempFileName();
        File.WriteAllText(file, text);
        var read = assembly.GetType("Verify.KernelTable")!.GetMethod("Read")!;
        if (error is null) Assert.Equal(2, ((IEnumerable<object>)read.Invoke(null, [file])!).Count());
        else Assert.EndsWith(error, Assert.IsType<FormatException>(Assert.Throws<TargetInvocationException>(() => read.Invoke(null, [file])).InnerException).Message);
        File.Delete(file);
    }

    /// <summary>Of whatever device: no more groups than run at one time, every unit and sequence in one share, shares that fit into 48 KiB of shared memory or into 512 bytes of each thread's registers, planes of whole lines.</summary>
    [Fact]
    public void Shares_cover_everything_and_fit()
    {
        var (slicing, residence) = (assembly.GetType("Verify.Slicing")!, assembly.GetType("Verify.Residence")!);
        int fitting = 0;
        foreach (var (groups, multiprocessors, threads) in new[] { (1, 1, 16), (132, 132, 128), (528, 132, 128), (324, 108, 128), (48, 24, 64) })
            foreach (int H in new[] { 1, 2, 3, 7, 33, 64, 256, 1024, 1760 })
                foreach (int N in new[] { 0, 1, 5, 64, 129 })
                    foreach (var (rows, length) in new[] { (4, H), (3, H), (1, H), (1, 4 * H), (1, 3 * H) })
                        foreach (var (size, inRegisters) in new[] { (4, false), (8, false), (4, true), (8, true) })
                        {
                            if (slicing.GetMethod("For")!.Invoke(null, [H, N, rows, length, Activator.CreateInstance(residence, groups, multiprocessors, threads), size, inRegisters]) is not { } of) continue;
                            int Of(string name) => (int)(slicing.GetField(name)?.GetValue(of) ?? slicing.GetProperty(name)!.GetValue(of)!);
                            fitting++;
                            Assert.True(Of("Groups") <= groups || Of("Members") == 1);
                            Assert.InRange(Of("Members") * Of("Units"), H, H + Of("Units") - 1);
                            Assert.InRange(Of("Teams") * Of("Sequences"), Math.Max(1, N), Math.Max(1, N) + Of("Sequences") - 1);
                            if (inRegisters)
                            {
                                int blocks = (Of("Units") + 4 / rows - 1) / (4 / rows);
                                Assert.Equal(0, Of("Threads") % blocks);
                                Assert.True(Of("Threads") / blocks * (512 / 4 / size) >= Of("Width"));
                                Assert.True(Of("Deep") >= 1 && Of("Deep") * Of("Width") * size <= 32 << 10 && Of("Deep") * 4 * 256 * size <= 16 << 10);
                            }
                            else Assert.True(Of("Units") * rows * Of("Width") * size <= (48 << 10) - 2320 * size);
                            Assert.Equal(0, Of("Part") * size % 128);
                            Assert.True(Of("Part") >= Of("Sequences") * Of("Width") && Of("Width") >= length && Of("Width") % 4 == 0);
                            Assert.InRange(Of("Threads"), inRegisters ? 1 : 8, threads);
                        }
        Assert.True(fitting > 1000, $"{fitting}");
    }

    /// <summary>With 132 multiprocessors of 256 threads: where shared memory refuses, registers take R, in both directions.</summary>
    [Theory]
    [InlineData(4, 1024)]
    [InlineData(3, 1024)]
    [InlineData(1, 1760)]
    public void Registers_take_what_shared_memory_cannot(int gates, int H)
    {
        var (slicing, residence) = (assembly.GetType("Verify.Slicing")!, assembly.GetType("Verify.Residence")!);
        foreach (var (rows, length) in new[] { (gates, H), (1, gates * H) })
            foreach (int N in new[] { 1, 16, 128 })
            {
                object? For(int groups, int threads, bool inRegisters) => slicing.GetMethod("For")!.Invoke(null, [H, N, rows, length, Activator.CreateInstance(residence, groups, 132, threads), 4, inRegisters]);
                Assert.Null(For(132, 128, false));
                Assert.NotNull(For(132, 256, true));
            }
    }
}
