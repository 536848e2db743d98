namespace Verify;

/// <summary>A kernel that declares itself deterministic gives the same bits every time, whatever it ran in between and in whatever order a device runs its threads.</summary>
public sealed class TwiceGivesTheSameBits : Law<Kernel>
{
    public override string Sentence => "A kernel that declares itself deterministic gives the same bits every time, whatever it ran in between and in whatever order a device runs its threads.";
    public override string Formula => "run(p); run(q); run(p) again, threads in another order = the first, bit for bit, forward and backward";

    /// <remarks>Crowds too: it is there that kernels divide sums among threads.</remarks>
    public override bool Takes(Shape shape) => base.Takes(shape) || shape is { C: 1, H: 1 };

    public override bool TakesWatched(Shape shape) => base.Takes(shape);

    protected override bool Concerns(Kernel subject) => subject.Arithmetic.Deterministic;

    protected override Verdict Check(Kernel kernel, Problem problem)
    {
        var (p, d) = (problem.Inputs(kernel), problem.Upstream(kernel));
        var (y, g) = Run(p, d);
        var other = problem with { Seed = problem.Seed + 1 };
        Run(other.Inputs(kernel), other.Upstream(kernel));
        using var reordered = Sanitizer.Use(Sanitizer.Settings with { Seed = Sanitizer.Settings.Seed + 1, Order = Sanitizer.Settings.Order == ThreadOrder.Reverse ? ThreadOrder.Random : ThreadOrder.Reverse });
        var (again, back) = Run(p, d);
        var judge = new Judge();
        Whole.Bits(judge, again.Arrays, y.Arrays);
        Whole.Bits(judge, back.Arrays, g.Arrays, prefix: "d");
        return judge.Verdict;

        (Outputs<double>, Gradients<double>) Run(Inputs<double> inputs, Upstream<double> upstream)
        {
            var outputs = kernel.Forward(inputs);
            return (outputs, kernel.Backward(inputs, outputs, upstream));
        }
    }
}
