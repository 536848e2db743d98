using Xunit;
namespace Verify;

/// <summary>The laws about procedures have teeth: each deliberately wrong one is caught.</summary>
public class ProcedureTests
{
    const int Tests = 200, Seed = 3;

    public static TheoryData<string> Wrong() => [.. Installed.Catalog.Mutants<Procedure>().Select(m => m.Name)];

    [Theory, MemberData(nameof(Wrong))]
    public void Every_wrong_procedure_is_caught(string name)
    {
        var wrong = Installed.Catalog.Mutants<Procedure>().Single(m => m.Name == name);
        Assert.Contains(Installed.Catalog.All<Law>().Where(law => law.Concerns(wrong)), law => LawRunner.Run(law, wrong, Tests, Seed).Outcome == Outcome.Broken);
    }

    [Fact]
    public void Every_procedure_has_a_law_and_every_kind_of_procedure_a_wrong_version()
    {
        var laws = Installed.Catalog.All<Law>();
        Assert.All(Installed.Catalog.All<Procedure>(), procedure => Assert.Contains(laws, law => law.Concerns(procedure)));
        var kinds = Installed.Catalog.All<Procedure>().Select(Kind).Distinct();
        Assert.Empty(kinds.Except(Installed.Catalog.Mutants<Procedure>().Select(Kind)));

        // The class right under Procedure that a procedure derives from.
        static Type Kind(Procedure procedure)
        {
            var type = procedure.GetType();
            while (type.BaseType != typeof(Procedure)) type = type.BaseType!;
            return type;
        }
    }
}
