namespace Verify;

/// <summary>The terms of ∂L/∂R as the equations have them, with what a kernel may round: the oracle of the laws about sums over lags.</summary>
sealed class LagBalls
{
    readonly Gradients<Ball>[] byLoss;
    readonly Gradients<Ball> whole;
    readonly Inputs<double> inputs;
    readonly Ball[] before;
    readonly Kernel kernel;

    public LagBalls(Kernel kernel, Inputs<double> inputs, Upstream<double> upstream)
    {
        (this.kernel, this.inputs) = (kernel, inputs);
        var (steps, N, _, H) = inputs.Shape;
        var outputs = Balls.Forward(kernel, inputs);
        byLoss = [.. Enumerable.Range(0, steps).Select(t => Balls.Backward(kernel, inputs, outputs, Only(inputs.Shape, kernel.Cell, upstream, t)))];
        whole = Balls.Backward(kernel, inputs, outputs, upstream);
        before = steps == 0 ? [] : [.. inputs.H0.Select(v => Balls.Exact(v, kernel.Arithmetic)), .. outputs.Y[..((steps - 1) * N * H)]];
    }

    /// <summary>The upstream gradient of the loss of step t alone; the last step's takes in that of the final state.</summary>
    public static Upstream<double> Only(Shape shape, Cell cell, Upstream<double> upstream, int t)
    {
        var one = Upstream<double>.Zero(shape, cell);
        int row = shape.N * shape.H;
        Array.Copy(upstream.Y, t * row, one.Y, t * row, row);
        return t < shape.T - 1 ? one : one with { Hn = upstream.Hn, Cn = upstream.Cn };
    }

    /// <summary>One value of term(t, k).</summary>
    public Ball Term(int t, int k, int row, int column) => Sum([(t, k)], row, column);

    /// <summary>One value of the sum of the terms kept, allowing also what the sum of all of them may round.</summary>
    public Ball Kept(Func<int, int, bool> keeps, int row, int column)
    {
        int steps = inputs.Shape.T;
        var pairs = Enumerable.Range(0, steps).SelectMany(t => Enumerable.Range(0, t + 1).Where(k => keeps(t, k)).Select(k => (t, k))).ToArray();
        var sum = Sum(pairs, row, column);
        var all = whole.R[row * inputs.Shape.H + column];
        return sum with { Radius = all.IsVacuous ? double.PositiveInfinity : sum.Radius + all.Radius };
    }

    Ball Sum((int T, int K)[] pairs, int row, int column)
    {
        var (_, N, _, H) = inputs.Shape;
        int rows = kernel.Cell.GateCount * H;
        var gates = pairs.SelectMany(p => Enumerable.Range(0, N).Select(n => byLoss[p.T].Recurrent[(p.K * N + n) * rows + row])).ToArray();
        var states = pairs.SelectMany(p => Enumerable.Range(0, N).Select(n => before[(p.K * N + n) * H + column])).ToArray();
        return Ball.Dot(Balls.Exact(0, kernel.Arithmetic), gates, states, gates.Length + 1);
    }
}
