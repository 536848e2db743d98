using Xunit;
namespace Verify;

/// <summary>Kernels that are right in an unusual way: no law accuses them.</summary>
public class CorrectKernelTests
{
    public static TheoryData<string> Refusals() => [.. refusals.Keys];

    static readonly Dictionary<string, Func<Shape, bool>> refusals = new()
    {
        ["no steps"] = shape => shape.T > 0,
        ["less than two steps"] = shape => shape.T > 1,
        ["odd batches"] = shape => shape.N % 2 == 0,
        ["more than eight sequences"] = shape => shape.N <= 8,
        ["units that are no multiple of 8"] = shape => shape.H % 8 == 0,
        ["more than 64 units, or no steps"] = shape => shape.H <= 64 && shape.T > 0,
    };

    /// <summary>No law accuses such a kernel, and each finds shapes on which it proves something.</summary>
    [Theory, MemberData(nameof(Refusals))]
    public void A_kernel_may_refuse(string what)
    {
        var results = Matrix.Run(Matrix.Pairs([.. Installed.Catalog.All<Law>()], [new Choosy(refusals[what])]), 60, 1);
        Assert.All(results, result => Assert.True(result.Outcome == Outcome.Holds, $"{result.Law}: {result.Failure?.Verdict.ToString() ?? result.Doubt}"));
    }

    [Fact]
    public void A_law_that_needs_a_refused_shape_proves_nothing_and_says_why()
    {
        var verdict = LawRunner.Check(new TimeCanBeCut(), new Choosy(refusals["no steps"]), Problem.Parse("T1 N1 C1 H1 isometric loss 1 seed 5 order 0"));
        Assert.Equal((Outcome.Mistrusted, "the law needs the shape T0 N1 C1 H1 too, which the kernel refuses: not that"), (verdict.Outcome, verdict.Detail));
    }

    /// <summary>A kernel that says it takes a shape has to: one that passes it on to another, which refuses, is broken.</summary>
    [Fact]
    public void A_refusal_that_was_not_declared_is_a_fault() =>
        Assert.True(LawRunner.Check(new OutputsFollowTheEquations(), new Choosy(_ => true, new(refusals["no steps"])), Problem.Parse("T0 N1 C1 H1 isometric loss 1 seed 5 order 0")).IsBroken);

    [Fact]
    public void A_kernel_may_keep_its_workspace_in_fields() => Held(new WorkspaceInFields());

    [Fact]
    public void A_flushed_operand_is_allowed_for_where_that_is_declared()
    {
        var flushing = Arithmetic.Float32 with { Smallest = Math.ScaleB(1, -126) };
        double subnormal = Math.ScaleB(1, -130);
        double[] a = [subnormal, 1], b = [1e6, Math.ScaleB(1, -100)];
        Assert.True(Ball.Dot(Ball.Zero, a, b, 2, flushing).Contains(b[1]));
        Assert.False(Ball.Dot(Ball.Zero, a, b, 2, Arithmetic.Float32).Contains(b[1]));
    }

    [Fact]
    public void Nothing_is_known_where_a_partial_sum_may_overflow()
    {
        double[] a = [3e38, -3e38, 2e38], b = [1, 1, 1];
        Assert.True(Ball.Dot(Ball.Zero, a, b, 3, Arithmetic.Float32).IsVacuous);
        Assert.False(Ball.Dot(Ball.Zero, a, b, 3, Arithmetic.Float64).IsVacuous);
    }

    static void Held(Kernel kernel)
    {
        foreach (var result in Matrix.Run(Matrix.Pairs([.. Installed.Catalog.All<Law>()], [kernel]), 40, 1)) Assert.Null(result.Failure);
    }

    sealed class Choosy(Func<Shape, bool> takes, Choosy? within = null) : Kernel<Elman<Tanh>, float>
    {
        readonly Kernel<Elman<Tanh>, float> inner = within ?? (Kernel<Elman<Tanh>, float>)new Plain<Elman<Tanh>>();
        public override string? Refuses(Shape shape) => takes(shape) ? null : "not that";
        protected override void Run(Inputs<float> inputs, Outputs<float> outputs) => inner.Forward(inputs, outputs);
        protected override void RunBack(Inputs<float> inputs, Outputs<float> outputs, Upstream<float> upstream, Gradients<float> gradients) => inner.Backward(inputs, outputs, upstream, gradients);
    }

    /// <summary>Results go by way of a field, which calls that overlapped would overwrite.</summary>
    sealed class WorkspaceInFields : Kernel<Elman<Tanh>, float>
    {
        readonly Plain<Elman<Tanh>> inner = new();
        float[] kept = [];
        protected override void Run(Inputs<float> inputs, Outputs<float> outputs)
        {
            inner.Forward(inputs, outputs);
            kept = outputs.Y[..];
            Thread.SpinWait(100);
            kept.CopyTo(outputs.Y, 0);
        }

        protected override void RunBack(Inputs<float> inputs, Outputs<float> outputs, Upstream<float> upstream, Gradients<float> gradients) => inner.Backward(inputs, outputs, upstream, gradients);
    }
}
