using Xunit;
namespace Verify;

/// <summary>Kernels that are right in an unusual way: no law accuses them.</summary>
public class CorrectKernelTests
{
    [Fact]
    public void A_kernel_may_refuse_shapes() => Held(new EvenBatches());

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

    sealed class EvenBatches : Kernel<Elman<Tanh>, float>
    {
        readonly Plain<Elman<Tanh>> inner = new();
        public override string? Refuses(Shape shape) => shape.N % 2 == 0 && shape.T > 1 ? null : "batches are even and sequences have two steps or more";
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
