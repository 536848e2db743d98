using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
namespace Verify;

/// <summary>Laws against subjects in processes of their own: a kernel that overflows the stack, never returns or takes the process down is a broken law with its replay line, and the other results are kept.</summary>
/// <remarks>A process per core takes pairs in turn. Every problem is on disk before it is run; a process that ends, or that stays with one problem for too long, is replaced
/// by one for the pairs that are left.</remarks>
/// <param name="Program">The program that serves cases: <c>dotnet PROGRAM isolated FILE</c> must call <see cref="Serve"/>.</param>
/// <param name="Assemblies">The DLLs that were added to the kit's own.</param>
/// <param name="Limits">Time for one problem, and managed memory.</param>
/// <param name="AsCompiled">Whether DLLs compiled against the package ILGPU run on its own devices.</param>
public sealed record IsolatedLaws(string Program, IReadOnlyList<string> Assemblies, IsolationLimits Limits, bool AsCompiled = false)
{
    static readonly JsonSerializerOptions json = new() { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    /// <summary>What a process is asked for; the pairs by name.</summary>
    sealed record Work(string[] Assemblies, bool AsCompiled, string[][] Pairs, int? Tests, int Seed, string Case, string Answers);

    /// <summary>A result without its law and subject.</summary>
    sealed record Answer(int Tests, int Mistrusted, int Refused, double WorstRatio, string? Worst, string? Drawn, Verdict? DrawnVerdict, string? Shrunk, Verdict? Verdict, double Seconds, string? Doubt);

    /// <summary>Runs every pair; results in the order of the pairs.</summary>
    /// <param name="pairs">What to run.</param> <param name="tests">Problems for each pair; null for <see cref="LawRunner.Enough"/>.</param> <param name="seed">Which problems.</param>
    /// <param name="done">Told of each result as it comes, from any thread.</param> <param name="memory">Where failures are kept.</param>
    public IReadOnlyList<LawResult> Run(IReadOnlyList<(Law Law, Subject Subject)> pairs, int? tests, int seed, Action<LawResult>? done = null, FailureMemory? memory = null)
    {
        var results = new LawResult[pairs.Count];
        int workers = Math.Min(Environment.ProcessorCount, pairs.Count);
        var tasks = Enumerable.Range(0, workers).Select(worker => Task.Factory.StartNew(() =>
        {
            int[] left = [.. Enumerable.Range(0, pairs.Count).Where(k => k % workers == worker)];
            while (left.Length > 0)
            {
                LawResult[] got = Some([.. left.Select(k => pairs[k])], tests, seed);
                for (int i = 0; i < got.Length; i++)
                {
                    results[left[i]] = got[i];
                    if (got[i].Failure is { } failure && memory is not null) lock (memory) memory.Keep(got[i].Law, got[i].Subject, failure.Shrunk, failure.Verdict);
                    done?.Invoke(got[i]);
                }
                left = left[got.Length..];
            }
        }, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        Task.WaitAll(tasks);
        return results;
    }

    /// <summary>The results of one process: of all pairs, or of those up to the one at which it ended.</summary>
    LawResult[] Some((Law Law, Subject Subject)[] pairs, int? tests, int seed)
    {
        string folder = Directory.CreateTempSubdirectory("verify-laws-").FullName;
        var work = new Work([.. Assemblies.Select(Path.GetFullPath)], AsCompiled, [.. pairs.Select(p => new[] { p.Law.ToString(), p.Subject.Name })], tests, seed, Path.Combine(folder, "case.txt"), Path.Combine(folder, "answers.jsonl"));
        string file = Path.Combine(folder, "work.json");
        File.WriteAllText(file, JsonSerializer.Serialize(work));
        string? end = Ended(file, work.Case, out string said);
        Answer[] answers = File.Exists(work.Answers) ? [.. File.ReadAllLines(work.Answers).Take(pairs.Length).Select(line => JsonSerializer.Deserialize<Answer>(line, json)!)] : [];
        LawResult[] results = [.. answers.Zip(pairs, (answer, pair) => Result(answer, pair.Law, pair.Subject, seed))];
        if (results.Length < pairs.Length)
        {
            string[] at = File.Exists(work.Case) ? File.ReadAllText(work.Case).Split('\t') : [];
            if (at.Length != 2 || at[0] != $"{answers.Length}") throw new InvalidOperationException($"the process for {pairs[answers.Length].Law} and {pairs[answers.Length].Subject} did not begin: {end ?? "it answered too little"}; {said}");
            var (law, subject) = pairs[answers.Length];
            var (problem, verdict) = (Problem.Parse(at[1]), Verdict.Broken("process", end ?? "it ended without an answer"));
            results = [.. results, new(law, subject, 1, 0, 0, 0, null, new(problem, verdict, problem, verdict), TimeSpan.Zero)];
        }
        Directory.Delete(folder, recursive: true);
        return results;
    }

    /// <summary>Runs a process; how it ended, or null if it did its work.</summary>
    string? Ended(string file, string caseFile, out string said)
    {
        // In a folder that brings its own runtime the program is its own host, and there need be no dotnet.
        string own = Path.ChangeExtension(Program, null);
        bool isHost = Environment.ProcessPath == own || Environment.ProcessPath == own + ".exe";
        var start = new ProcessStartInfo(isHost ? Environment.ProcessPath! : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (string argument in (string[])[.. isHost ? [] : (string[])[Program], "isolated", file]) start.ArgumentList.Add(argument);
        start.Environment["DOTNET_GCHeapHardLimit"] = Limits.MemoryBytes.ToString("x");
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        string heard = "";
        process.ErrorDataReceived += (_, line) => { if (line.Data is { Length: > 0 } text && heard.Length < 2000) heard += text + " "; };
        process.OutputDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        var (since, before) = (Stopwatch.StartNew(), DateTime.MinValue);
        bool late = false;
        while (!late && !process.WaitForExit(50))
        {
            var written = File.GetLastWriteTimeUtc(caseFile);
            if (written != before) (before, since) = (written, Stopwatch.StartNew());
            // Beginning, with nothing written yet, is given a minute more.
            late = since.Elapsed > Limits.Time + (File.Exists(caseFile) ? TimeSpan.Zero : TimeSpan.FromMinutes(1));
        }
        if (late) process.Kill(entireProcessTree: true);
        process.WaitForExit();
        said = heard;
        return late ? $"it had not ended after {Limits.Time.TotalSeconds:0.#} seconds" : process.ExitCode == 0 ? null : $"the process ended with exit code {process.ExitCode}{Meaning(process.ExitCode)}; {heard.Split(" at ")[0]}".TrimEnd(' ', ';');
    }

    static string Meaning(int code) => code switch { 134 => ", aborted, as by a stack overflow or for want of memory", 137 => ", killed", 139 => ", it touched memory that is not its own", _ => "" };

    static LawResult Result(Answer answer, Law law, Subject subject, int seed)
    {
        var failure = answer.Drawn is null ? null : new LawFailure(Problem.Parse(answer.Drawn), answer.DrawnVerdict!, Problem.Parse(answer.Shrunk!), answer.Verdict!);
        var coverage = new Coverage();
        for (int i = 0; i < answer.Tests + answer.Refused; i++) coverage.Add(Problems.Nth(LawRunner.Sequence(law, subject, seed), i));
        return new(law, subject, answer.Tests, answer.Mistrusted, answer.Refused, answer.WorstRatio, answer.Worst is null ? null : Problem.Parse(answer.Worst), failure, TimeSpan.FromSeconds(answer.Seconds)) { Coverage = coverage, Doubt = answer.Doubt };
    }

    /// <summary>What the process does: each problem to disk before it is run, each answer when it is there.</summary>
    public static void Serve(string file)
    {
        var work = JsonSerializer.Deserialize<Work>(File.ReadAllText(file)) ?? throw new InvalidDataException($"{file}: expected what to run.");
        var catalog = Installed.With(work.Assemblies, work.AsCompiled);
        var laws = catalog.All<Law>().ToDictionary(l => l.ToString());
        var subjects = catalog.All<Subject>().Concat(catalog.Mutants<Subject>()).DistinctBy(s => s.Name).ToDictionary(s => s.Name);
        for (int k = 0; k < work.Pairs.Length; k++)
        {
            int pair = k;
            LawRunner.Begins = problem => File.WriteAllText(work.Case, $"{pair}\t{problem}");
            var subject = subjects[work.Pairs[k][1]];
            var result = LawRunner.Run(laws[work.Pairs[k][0]], subject, work.Tests ?? LawRunner.Enough(subject), work.Seed);
            var failure = result.Failure;
            File.AppendAllText(work.Answers, JsonSerializer.Serialize(new Answer(result.Tests, result.Mistrusted, result.Refused, result.WorstRatio, result.Worst?.ToString(), failure?.Drawn.ToString(),
                failure?.DrawnVerdict, failure?.Shrunk.ToString(), failure?.Verdict, result.Elapsed.TotalSeconds, result.Doubt), json) + "\n");
        }
    }
}
