using System.Diagnostics;
using Verify.Cli;
using Xunit;
namespace Verify;

/// <summary>What was broken once is tried first, survives a kill, and travels as text.</summary>
public sealed class MemoryTests : IDisposable
{
    static readonly Law law = new OutputsFollowTheEquations();
    static readonly Subject mutant = new IgnoresTheInitialState<Lstm>();
    readonly string folder = Directory.CreateTempSubdirectory().FullName;

    string File => Path.Combine(folder, "failures.db");

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_failure_is_kept_and_tried_first()
    {
        LawFailure failure;
        using (var memory = new FailureMemory(File)) failure = LawRunner.Run(law, mutant, 50, 1, memory: memory).Failure!;
        using var again = new FailureMemory(File);
        Assert.Contains(failure.Drawn, again.Of(law, mutant));
        var second = LawRunner.Run(law, mutant, 50, 2, memory: again);
        Assert.Equal(1, second.Tests);
        Assert.Contains(second.Failure!.Drawn, (Problem[])[failure.Drawn, failure.Shrunk]);
    }

    [Fact]
    public void It_merges_as_text_and_twice_is_once()
    {
        string text;
        using (var memory = new FailureMemory(File))
        {
            LawRunner.Run(law, mutant, 50, 1, memory: memory);
            text = MemoryText.Export(memory);
        }
        using var other = new FailureMemory(Path.Combine(folder, "other.db"));
        MemoryText.Merge(other, text.Split('\n'));
        MemoryText.Merge(other, text.Split('\n'));
        Assert.Equal(text, MemoryText.Export(other));
        Assert.Equal(other.All().Count, other.Prune(TimeSpan.FromDays(-1)));
        Assert.Empty(other.All());
    }

    [Fact]
    public void A_file_that_is_no_memory_is_refused()
    {
        System.IO.File.WriteAllText(File, new string('x', 5000));
        Assert.Contains("expected a memory of failures", Assert.Throws<MemoryException>(() => new FailureMemory(File)).Message);
        using var memory = new FailureMemory(Path.Combine(folder, "sound.db"));
        Assert.Contains("line 1: expected seven fields", Assert.Throws<MemoryException>(() => MemoryText.Merge(memory, ["OutputsFollowTheEquations\tPlain"])).Message);
    }

    [Fact]
    public void Several_may_write_at_once()
    {
        Parallel.For(0, 4, writer =>
        {
            using var memory = new FailureMemory(File);
            for (int i = 0; i < 25; i++) memory.Keep(law, mutant, new(new(1, 1, 1, 1), Regime.Isometric, 1, writer * 100 + i), Verdict.Broken("Y", "test"));
        });
        using var all = new FailureMemory(File);
        Assert.Equal(100, all.All().Count);
    }

    /// <summary>A process records what breaks and goes on with a kernel that holds; it is killed meanwhile, and every record that others could see is there.</summary>
    [Fact]
    public void A_kill_loses_nothing_that_was_recorded()
    {
        string foreign = Path.Combine(AppContext.BaseDirectory, "Foreign.dll");
        using var process = CommandProcess.Start(["laws", "--assembly", foreign, "--kernel", "ForgetsTheCarry", "OffByOneStep", "HandWritten", "--law", "OutputsFollowTheEquations", "GradientsFollowTheEquations", "--tests", "1000000", "--memory", File]);
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var clock = Stopwatch.StartNew();
        int seen = 0;
        while (seen == 0 && clock.Elapsed < TimeSpan.FromSeconds(120) && !process.HasExited)
        {
            Thread.Sleep(50);
            if (System.IO.File.Exists(File)) seen = Count();
        }
        seen = Count();
        process.Kill(); // SIGKILL: nothing is flushed, nothing is closed
        process.WaitForExit();
        Assert.True(seen > 0, process.StandardError.ReadToEnd());
        Assert.True(Count() >= seen);
    }

    /// <summary>What another process can see, which is what is committed.</summary>
    int Count()
    {
        using var memory = new FailureMemory(File);
        return memory.All().Count;
    }

    [Fact]
    public void A_line_or_an_id_replays_and_becomes_a_test_or_numbers()
    {
        long id;
        using (var memory = new FailureMemory(File))
        {
            LawRunner.Run(law, mutant, 50, 1, memory: memory);
            id = memory.All()[0].Id;
        }
        var output = new StringWriter();
        Assert.Equal(1, CommandLine.Run(["replay", $"{id}", "--memory", File], output, output));
        Assert.Contains("BROKEN", output.ToString());
        output.GetStringBuilder().Clear();
        Assert.Equal(1, CommandLine.Run(["replay", $"{id}", "--memory", File, "--as-test"], output, output));
        Assert.Contains("new IgnoresTheInitialState<Lstm>()", output.ToString());
        output.GetStringBuilder().Clear();
        Assert.Equal(1, CommandLine.Run(["replay", $"{id}", "--memory", File, "--as-json"], output, output));
        Assert.Contains("\"given R\"", output.ToString());
        Assert.Equal(2, CommandLine.Run(["replay", "987654", "--memory", File], output, output));
    }

    [Theory]
    [InlineData(1.5, "0x1.8p+0")]
    [InlineData(-0.0, "-0x0p+0")]
    [InlineData(double.Epsilon, "0x0.0000000000001p-1022")]
    [InlineData(double.MaxValue, "0x1.fffffffffffffp+1023")]
    public void A_hex_float_is_its_number(double value, string text)
    {
        Assert.Equal(text, HexFloat.Of(value));
        Assert.Equal(BitConverter.DoubleToInt64Bits(value), BitConverter.DoubleToInt64Bits(HexFloat.Parse(text)));
    }
}
