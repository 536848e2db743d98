namespace Verify;

/// <summary>A call is right whatever the kernel ran before it, of the same shape or of a larger one.</summary>
public sealed class CallsAreIndependent : Law<Kernel>
{
    public override string Sentence => "A call is right whatever the kernel ran before it, of the same shape or of a larger one.";
    public override string Formula => "run(p); run(q) passes the residual check, where run(p) does";
    public override bool Takes(Shape shape) => true;

    protected override Verdict Check(Kernel kernel, Problem problem)
    {
        var first = Run(problem);
        var second = Judged(Run(Next(problem, kernel)));
        return second.IsBroken && Judged(first).IsBroken ? Verdict.Mistrusted("the first call is wrong already") : second;

        (Inputs<double>, Upstream<double>, Outputs<double>, Gradients<double>) Run(Problem drawn)
        {
            var (inputs, upstream) = (drawn.Inputs(kernel.Cell), drawn.Upstream(kernel.Cell));
            var outputs = kernel.Forward(inputs);
            return (drawn.Inputs(kernel.Cell), upstream, outputs, kernel.Backward(inputs, outputs, upstream));
        }

        Verdict Judged((Inputs<double> Inputs, Upstream<double> Upstream, Outputs<double> Outputs, Gradients<double> Gradients) call)
        {
            var forward = Residual.Forward(kernel, call.Inputs, call.Outputs);
            return forward.IsBroken ? forward : Residual.Backward(kernel, call.Inputs, call.Outputs, call.Upstream, call.Gradients);
        }
    }

    /// <summary>Other values; with an odd seed in a smaller shape, where the kernel takes it.</summary>
    static Problem Next(Problem problem, Kernel kernel)
    {
        var next = problem with { Seed = problem.Seed + 1 };
        var (T, N, C, H) = problem.Shape;
        var smaller = new Shape((T + 1) / 2, (N + 1) / 2, (C + 1) / 2, (H + 1) / 2);
        return problem.Seed % 2 == 0 || kernel.Refuses(smaller) is not null ? next : next with { Shape = smaller };
    }
}
