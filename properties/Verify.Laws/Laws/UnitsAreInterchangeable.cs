namespace Verify;

/// <summary>Renumbering the hidden units renumbers the results and changes nothing else.</summary>
public sealed class UnitsAreInterchangeable : Law<Kernel>
{
    public override string Sentence => "Renumbering the hidden units renumbers the results and changes nothing else.";
    public override string Formula => "P⁻¹·run(PRPᵀ, PW, Pb, Ps) passes the residual check of run(R, W, b, s), forward and backward";

    protected override Verdict Check(Kernel kernel, Problem problem)
    {
        var cell = kernel.Cell;
        var (inputs, upstream) = (problem.Inputs(cell), problem.Upstream(cell));
        int H = problem.Shape.H;
        var order = Enumerable.Range(0, H).ToArray();
        var keys = problem.Draw("permutation", H, 1);
        Array.Sort(keys, order);
        var back = new int[H];
        for (int u = 0; u < H; u++) back[order[u]] = u;

        var permuted = new Inputs<double>(inputs.Shape, inputs.X, Rows(inputs.W, order, problem.Shape.C), Columns(Rows(inputs.R, order, H), order),
            Rows(inputs.Bw, order, 1), Rows(inputs.Br, order, 1), Columns(inputs.H0, order), Columns(inputs.C0, order));
        var y = kernel.Forward(permuted);
        var g = kernel.Backward(permuted, y, new(Columns(upstream.Y, order), Columns(upstream.Hn, order), Columns(upstream.Cn, order)));

        var outputs = new Outputs<double>(Columns(y.Y, back), Columns(y.C, back), Columns(y.Hn, back), Columns(y.Cn, back), []);
        var gradients = new Gradients<double>(g.X, Rows(g.W, back, problem.Shape.C), Columns(Rows(g.R, back, H), back), Rows(g.Bw, back, 1), Rows(g.Br, back, 1),
            Columns(g.H0, back), Columns(g.C0, back), Columns(g.GateX, back), Columns(g.GateR, back), Columns(g.StateH, back), Columns(g.StateC, back));
        var forward = Residual.Forward(kernel, inputs, outputs);
        return forward.IsBroken ? forward : Residual.Backward(kernel, inputs, outputs, upstream, gradients);
    }

    /// <summary>[…,H]: unit u of the result is unit order[u].</summary>
    static double[] Columns(double[] values, int[] order)
    {
        var moved = new double[values.Length];
        for (int i = 0; i < values.Length; i++) moved[i] = values[i - i % order.Length + order[i % order.Length]];
        return moved;
    }

    /// <summary>[G·H,width]: row u of each gate is row order[u] of that gate.</summary>
    static double[] Rows(double[] values, int[] order, int width)
    {
        var moved = new double[values.Length];
        for (int row = 0; row < values.Length / width; row++)
            Array.Copy(values, (row - row % order.Length + order[row % order.Length]) * width, moved, row * width, width);
        return moved;
    }
}
