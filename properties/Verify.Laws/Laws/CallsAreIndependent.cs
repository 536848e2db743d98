namespace Verify;

/// <summary>A call is right whatever the kernel ran before it, of the same shape or of a larger one, and a backward pass whatever came between it and its forward pass.</summary>
public sealed class CallsAreIndependent : Law<Kernel>
{
    public override string Sentence => "A call is right whatever the kernel ran before it, of the same shape or of a larger one, also where the values in its arrays are new, and a backward pass whatever came between it and its forward pass.";
    public override string Formula => "forward(p); forward(q); backward(q); backward(p), and forward and backward of q in the arrays of p, all pass the residual check, where forward(p); backward(p) does";

    protected override Verdict Check(Kernel kernel, Problem problem)
    {
        var (p, q) = (new Call(kernel, problem), new Call(kernel, Next(problem, kernel)));
        var (ofP, ofQ) = (p.Forward(), q.Forward());
        var (second, first) = (q.Judged(ofQ), p.Judged(ofP));
        var worst = first.IsBroken || !second.IsBroken && first.Ratio > second.Ratio ? first : second;
        if (!worst.IsBroken && p.TakesOver(q))
        {
            var third = p.Judged(p.Forward());
            if (third.IsBroken || third.Ratio > worst.Ratio) worst = third;
        }
        var alone = p.Copy();
        return worst.IsBroken && alone.Judged(alone.Forward()).IsBroken ? Verdict.Mistrusted("a call alone is wrong already") : worst;
    }

    /// <summary>Other values; with an odd seed in a smaller shape, where the kernel takes it.</summary>
    static Problem Next(Problem problem, Kernel kernel)
    {
        var next = problem with { Seed = problem.Seed + 1 };
        var (T, N, C, H) = problem.Shape;
        var smaller = new Shape((T + 1) / 2, (N + 1) / 2, (C + 1) / 2, (H + 1) / 2);
        return problem.Seed % 2 == 0 || kernel.Refuses(smaller) is not null ? next : next with { Shape = smaller };
    }

    sealed class Call(Kernel kernel, Inputs<double> inputs, Upstream<double> upstream)
    {
        readonly Inputs<double> arrays = inputs.Copy();
        Inputs<double> inputs = inputs;
        Upstream<double> upstream = upstream;

        public Call(Kernel kernel, Problem problem) : this(kernel, problem.Inputs(kernel), problem.Upstream(kernel)) { }

        /// <summary>The same call with arrays of its own.</summary>
        public Call Copy() => new(kernel, inputs, upstream);

        /// <summary>From now on it is the other call, in its own arrays; false where they have other sizes.</summary>
        public bool TakesOver(Call other)
        {
            if (other.inputs.Shape != inputs.Shape) return false;
            (inputs, upstream) = (other.inputs, other.upstream);
            return true;
        }

        public Outputs<double> Forward() => kernel.Forward(Given());

        /// <summary>Runs the backward pass and judges both.</summary>
        public Verdict Judged(Outputs<double> outputs)
        {
            var gradients = kernel.Backward(Given(), outputs, upstream);
            var forward = Residual.Forward(kernel, inputs, outputs);
            return forward.IsBroken ? forward : Residual.Backward(kernel, inputs, outputs, upstream, gradients);
        }

        /// <summary>The values in the call's arrays, whatever a kernel may have written there.</summary>
        Inputs<double> Given()
        {
            foreach (var ((_, to), (_, from)) in arrays.Arrays.Zip(inputs.Arrays)) from.CopyTo(to, 0);
            return arrays;
        }
    }
}
