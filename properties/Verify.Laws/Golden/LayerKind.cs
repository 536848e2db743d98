namespace Verify;

/// <summary>One recurrent layer, forward and backward, with PyTorch's parameter names.</summary>
public sealed class LayerKind : GoldenKind
{
    public override bool Runs(GoldenCase golden) => golden.Kind == "layer" && golden.Size("layers") == 1;

    public override IEnumerable<GoldenRow> Compare(GoldenCase golden, IReadOnlyList<Subject> subjects)
    {
        string wanted = Plain(golden.Text("cell"));
        foreach (var kernel in subjects.OfType<Kernel>().Where(k => Plain(k.Cell.Name.Replace("Elman.", "rnn")) == wanted))
        {
            var cell = kernel.Cell;
            var shape = new Shape(golden.Size("T"), golden.Size("B"), golden.Size("I"), golden.Size("H"));
            if (kernel.Refuses(shape) is not null) continue;
            var (p, d) = (Inputs(golden, cell, shape), Upstream(golden, cell, shape));
            var y = kernel.Forward(p.Copy());
            var g = kernel.Backward(p.Copy(), y, d);
            var balls = p.Map(v => Balls.TakenIn(v, kernel.Arithmetic));
            var allowed = cell.Forward(balls);
            var slack = cell.Backward(balls, allowed, d.Map(v => Balls.TakenIn(v, kernel.Arithmetic)));
            var (T, N, C, H) = shape;
            int rows = cell.GateCount * H;

            yield return Row(golden, kernel, "y", y.Y, golden.Tensor("y", T, N, H), allowed.Y);
            yield return Row(golden, kernel, "h_n", y.Hn, golden.Tensor("h_n", 1, N, H), allowed.Hn);
            if (cell.HasMemory) yield return Row(golden, kernel, "c_n", y.Cn, golden.Tensor("c_n", 1, N, H), allowed.Cn);
            yield return Row(golden, kernel, "dx", g.X, golden.Tensor("dx", T, N, C), slack.X);
            yield return Row(golden, kernel, "dh0", g.H0, golden.Tensor("dh0", 1, N, H), slack.H0);
            if (cell.HasMemory) yield return Row(golden, kernel, "dc0", g.C0, golden.Tensor("dc0", 1, N, H), slack.C0);
            yield return Row(golden, kernel, "dweight_ih", g.W, golden.Tensor("dparameters.weight_ih_l0", rows, C), slack.W);
            yield return Row(golden, kernel, "dweight_hh", g.R, golden.Tensor("dparameters.weight_hh_l0", rows, H), slack.R);
            yield return Row(golden, kernel, "dbias_ih", g.Bw, golden.Tensor("dparameters.bias_ih_l0", rows), slack.Bw);
            yield return Row(golden, kernel, "dbias_hh", g.Br, golden.Tensor("dparameters.bias_hh_l0", rows), slack.Br);
        }
    }

    static Inputs<double> Inputs(GoldenCase golden, Cell cell, Shape shape)
    {
        var (T, N, C, H) = shape;
        int rows = cell.GateCount * H;
        return new(shape, golden.Tensor("x", T, N, C), golden.Tensor("parameters.weight_ih_l0", rows, C), golden.Tensor("parameters.weight_hh_l0", rows, H),
            golden.Tensor("parameters.bias_ih_l0", rows), golden.Tensor("parameters.bias_hh_l0", rows), golden.Tensor("h0", 1, N, H), cell.HasMemory ? golden.Tensor("c0", 1, N, H) : []);
    }

    static Upstream<double> Upstream(GoldenCase golden, Cell cell, Shape shape)
    {
        var (T, N, _, H) = shape;
        return new(golden.Tensor("dy", T, N, H), golden.Tensor("dh_n", 1, N, H), cell.HasMemory ? golden.Tensor("dc_n", 1, N, H) : []);
    }
}
