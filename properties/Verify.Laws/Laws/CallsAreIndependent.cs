namespace Verify;

/// <summary>A call is right whatever the kernel ran before it, of the same shape or of a larger one, and a backward pass whatever came between it and its forward pass.</summary>
public sealed class CallsAreIndependent : Law<Kernel>
{
    public override string Sentence => "A call is right whatever the kernel ran before it, of the same shape or of a larger one, and a backward pass whatever came between it and its forward pass.";
    public override string Formula => "forward(p); forward(q); backward(q); backward(p) all pass the residual check, where forward(p); backward(p) does";
    public override bool Takes(Shape shape) => true;

    protected override Verdict Check(Kernel kernel, Problem problem)
    {
        var (p, q) = (new Call(kernel, problem), new Call(kernel, Next(problem, kernel)));
        var (ofP, ofQ) = (p.Forward(), q.Forward());
        var (second, first) = (q.Judged(ofQ), p.Judged(ofP));
        if (!first.IsBroken && !second.IsBroken) return first.Ratio > second.Ratio ? first : second;
        return p.Judged(p.Forward()).IsBroken ? Verdict.Mistrusted("a call alone is wrong already") : first.IsBroken ? first : second;
    }

    /// <summary>Other values; with an odd seed in a smaller shape, where the kernel takes it.</summary>
    static Problem Next(Problem problem, Kernel kernel)
    {
        var next = problem with { Seed = problem.Seed + 1 };
        var (T, N, C, H) = problem.Shape;
        var smaller = new Shape((T + 1) / 2, (N + 1) / 2, (C + 1) / 2, (H + 1) / 2);
        return problem.Seed % 2 == 0 || kernel.Refuses(smaller) is not null ? next : next with { Shape = smaller };
    }

    sealed class Call(Kernel kernel, Problem problem)
    {
        readonly Inputs<double> inputs = problem.Inputs(kernel);
        readonly Upstream<double> upstream = problem.Upstream(kernel);

        public Outputs<double> Forward() => kernel.Forward(inputs.Copy());

        /// <summary>Runs the backward pass and judges both.</summary>
        public Verdict Judged(Outputs<double> outputs)
        {
            var gradients = kernel.Backward(inputs.Copy(), outputs, upstream);
            var forward = Residual.Forward(kernel, inputs, outputs);
            return forward.IsBroken ? forward : Residual.Backward(kernel, inputs, outputs, upstream, gradients);
        }
    }
}
