namespace Verify;

/// <summary>A kernel whose number of threads can be chosen is right with every number of them, more than there are cores or units of work included.</summary>
public sealed class AnyNumberOfThreadsIsRight : Law<Kernel>
{
    public override string Sentence => "A kernel whose number of threads can be chosen is right with every number of them, more than there are cores or units of work included.";
    public override string Formula => "run(p) on 1 to 8 threads passes the residual check";
    public override bool Takes(Shape shape) => true;

    protected override bool Concerns(Kernel subject) => subject is IThreaded && subject.GetType().GetConstructor([]) is not null;

    protected override Verdict Check(Kernel kernel, Problem problem)
    {
        var own = (Kernel)Activator.CreateInstance(kernel.GetType())!;
        ((IThreaded)own).Threads = 1 + (int)((uint)problem.Seed % 8);
        var (inputs, upstream) = (problem.Inputs(own), problem.Upstream(own));
        var outputs = own.Forward(inputs);
        var forward = Residual.Forward(own, inputs, outputs);
        return forward.IsBroken ? forward : Residual.Backward(own, inputs, outputs, upstream, own.Backward(inputs, outputs, upstream));
    }
}
