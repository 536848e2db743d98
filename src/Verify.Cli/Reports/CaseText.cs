using System.Text.Json;
namespace Verify.Cli;

/// <summary>One case to carry away: as a C# test, and as numbers in JSON.</summary>
public static class CaseText
{
    /// <summary>A file of its own: an xunit test that fails while the law is broken.</summary>
    public static string Test(Law law, Subject subject, Problem problem, Verdict verdict)
    {
        string name = string.Concat(problem.ToString().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
        return $$"""
            using Verify;
            using Xunit;

            /// <summary>{{law.Sentence}}</summary>
            public class {{law}}Of{{string.Concat(subject.Name.Where(char.IsAsciiLetterOrDigit))}}
            {
                /// <remarks>When this was written: {{verdict}}.</remarks>
                [Fact]
                public void Holds_for_{{name}}()
                {
                    var subject = {{Made(subject)}};
                    var verdict = LawRunner.Check(new {{CSharp(law.GetType())}}(), subject, Problem.Parse("{{problem}}"));
                    Assert.False(verdict.IsBroken, verdict.ToString());
                }
            }
            """;
    }

    /// <summary>The line, the verdict, and for a kernel every array that went in and came out, to the bit.</summary>
    public static string Json(Law law, Subject subject, Problem problem, Verdict verdict) => JsonSerializer.Serialize(new
    {
        law = law.ToString(), subject = subject.Name, problem = problem.ToString(), verdict = verdict.ToString(), place = verdict.Place,
        shape = problem.Shape, arrays = subject is Kernel kernel ? Arrays(kernel, problem) : null,
    }, ReportHead.Style);

    static Dictionary<string, string[]> Arrays(Kernel kernel, Problem problem)
    {
        var (p, d) = (problem.Inputs(kernel), problem.Upstream(kernel));
        var y = kernel.Forward(p.Copy());
        var g = kernel.Backward(p.Copy(), y, d.Map(v => v));
        (string Prefix, IEnumerable<(string Name, double[] Values)> Arrays)[] groups =
            [("given ", p.Arrays), ("upstream ", d.Arrays), ("seen ", y.Arrays), ("seen gradient ", g.Arrays), ("seen trace ", g.Trace)];
        return groups.SelectMany(group => group.Arrays.Select(a => (Key: group.Prefix + a.Name, a.Values))).Where(a => a.Values.Length > 0).ToDictionary(a => a.Key, a => a.Values.Map(HexFloat.Of));
    }

    /// <summary>An expression that makes the subject: its constructor, or the catalogue where that wants a device.</summary>
    static string Made(Subject subject) => subject.GetType().GetConstructor([]) is not null ? $"new {CSharp(subject.GetType())}()"
        : $"Installed.Catalog.{(subject is IMutant ? "Mutants" : "All")}<Subject>().Single(s => s.Name == \"{subject.Name}\")";

    /// <summary>A type as C# writes it.</summary>
    static string CSharp(Type type)
    {
        if (type == typeof(float)) return "float";
        if (type == typeof(double)) return "double";
        string name = (type.Namespace is null or "Verify" ? "" : type.Namespace + ".") + type.Name.Split('`')[0];
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(CSharp))}>" : name;
    }
}
