using System.Runtime.Intrinsics;
using Xunit;
namespace Verify;

/// <summary>The SIMD numbers' elementary functions are as good as they declare, and right where rounding is no excuse.</summary>
public class LanesTests
{
    const uint Stride = 4099; // a prime, so that all exponents and signs are met

    [Fact]
    public void TanhKeepsItsBound() => Within(UlpScan.Tanh(Stride), Lanes.TanhUlps);

    [Fact]
    public void ExpKeepsItsBound() => Within(UlpScan.Exp(Stride), Lanes.ExpUlps);

    static void Within(UlpScan.Result scan, double bound)
    {
        Assert.True(scan.Wrong is null && scan.Ulps <= bound, scan.ToString());
        Assert.True(scan.Ulps > 0.5, $"{scan}: better than rounding, so nothing was measured");
    }

    [Theory]
    [InlineData(0.0), InlineData(-5e-324), InlineData(double.PositiveInfinity), InlineData(double.NegativeInfinity), InlineData(double.NaN)]
    [InlineData(1e300), InlineData(-1e300), InlineData(710.0), InlineData(-746.0)]
    public void Float64IsExactAtItsEnds(double x)
    {
        var values = new double[Lanes64.Count];
        Lanes64.Write(Lanes64.Tanh(Lanes64.All(x)), ref values[0]);
        Assert.Equal(BitConverter.DoubleToInt64Bits(Math.Tanh(x)), BitConverter.DoubleToInt64Bits(values[3]));
        Lanes64.Write(Lanes64.Exp(Lanes64.All(x)), ref values[0]);
        Assert.Equal(Math.Exp(x), values[3]);
    }

    [Fact]
    public void Float64KeepsItsBound()
    {
        var random = new Random(1);
        Span<double> values = stackalloc double[Lanes64.Count];
        for (int i = 0; i < 100_000; i++)
        {
            double x = (random.NextDouble() - 0.5) * Math.Pow(2, random.Next(-30, 6));
            Lanes64.Write(Lanes64.Tanh(Lanes64.All(x)), ref values[0]);
            Near(values[0], Math.Tanh(x), Lanes64.TanhUlps, x);
            Lanes64.Write(Lanes64.Exp(Lanes64.All(x)), ref values[0]);
            Near(values[0], Math.Exp(x), Lanes64.ExpUlps, x);
        }

        // The runtime's own functions are good to 1 ulp.
        static void Near(double seen, double expected, double ulps, double x) =>
            Assert.True(Math.Abs(seen - expected) <= (ulps + 1) * Math.ScaleB(1, Math.ILogB(expected) - 52), $"at {x:R}: {seen:R}, expected {expected:R}");
    }

    /// <summary>Tiles and elementary functions take other ways where the hardware's vectors are shorter; a process can be told to leave the long ones alone.</summary>
    [Theory]
    [InlineData("DOTNET_EnableAVX512", 256), InlineData("DOTNET_EnableAVX2", 128)]
    public void KernelsHoldWithShorterVectors(string without, int bits)
    {
        string reports = Directory.CreateTempSubdirectory().FullName;
        using var process = CommandProcess.Start(["laws", "--kernel", "Tiled/Lstm/*/cpu", "Tiled/Gru/*/cpu", "Tiled/Elman.Elu/*/cpu", "--law", "OutputsFollowTheEquations", "GradientsFollowTheEquations", "--tests", "20", "--memory", "none", "--reports", reports], (without, "0"));
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output + process.StandardError.ReadToEnd());
        Assert.Contains("6 subjects, 12 pairs", output, StringComparison.Ordinal);
        if (Vector256.IsHardwareAccelerated) Assert.Contains($"{bits}-bit SIMD", File.ReadAllText(Path.Combine(reports, "laws.md")), StringComparison.Ordinal);
        Directory.Delete(reports, recursive: true);
    }

    [Fact]
    public void ThreadsDoNotChangeBits()
    {
        var problem = Problem.Parse("T9 N13 C5 H130 isometric loss 1 seed 3 order 0");
        foreach (var cell in Installed.Catalog.Cells)
        {
            var kernels = Installed.Catalog.Kernels.Where(k => k.Cell == cell && k is IThreaded).ToArray();
            Assert.NotEmpty(kernels);
            foreach (var kernel in kernels)
            {
                var results = new List<double[]>();
                foreach (int threads in new[] { 1, 2, 3 })
                {
                    ((IThreaded)kernel).Threads = threads;
                    var (inputs, upstream) = (problem.Inputs(cell), problem.Upstream(cell));
                    var outputs = kernel.Forward(inputs);
                    var gradients = kernel.Backward(inputs, outputs, upstream);
                    results.Add([.. outputs.Y, .. gradients.Arrays.SelectMany(a => a.Values), .. gradients.Trace.SelectMany(a => a.Values)]);
                }
                Assert.All(results, result => Assert.Equal(results[0], result));
            }
        }
    }
}
