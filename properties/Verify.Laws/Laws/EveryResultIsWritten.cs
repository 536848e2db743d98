namespace Verify;

/// <summary>Every value of every result is written, and nothing that was in the arrays before shows through.</summary>
public sealed class EveryResultIsWritten : Law<Kernel>
{
    public override string Sentence => "Every value of every result is written, and nothing that was in the arrays before shows through.";
    public override string Formula => "run into arrays full of NaN = run into arrays full of 12345, bit for bit, with no value left as it was";

    protected override Verdict Check(Kernel kernel, Problem problem)
    {
        const double poison = 12345;
        var (cell, shape) = (kernel.Cell, problem.Shape);
        var (p, d) = (problem.Inputs(cell), problem.Upstream(cell));
        var judge = new Judge();
        var y = kernel.Forward(p);
        var reserve = y.Reserve.Length;
        var over = kernel.Forward(p, Outputs<double>.For(shape, cell, poison, reserve));
        Compare(over.Arrays, y.Arrays, "");
        var g = kernel.Backward(p, y, d);
        Compare(kernel.Backward(p, y, d, Gradients<double>.For(shape, cell, poison)).Arrays, g.Arrays, "d");
        return judge.Verdict;

        void Compare(IEnumerable<(string, double[])> poisoned, IEnumerable<(string, double[])> clean, string prefix)
        {
            if (kernel.Arithmetic.Deterministic) Whole.Bits(judge, poisoned, clean, prefix: prefix);
            foreach (var (name, values) in poisoned)
                for (int i = 0; i < values.Length; i++)
                    if (values[i] == poison) judge.Refuse(prefix + name, i, [values.Length], "never written");
        }
    }
}
