namespace Verify;

/// <summary>Time is cut wherever a sequence ends, and each piece runs with only the sequences that are still going: a kernel never sees padding.</summary>
/// <remarks>As many kernel calls as there are different lengths. Backward runs each piece forward again, since what a kernel keeps between the two is its own.</remarks>
public sealed class Packed : Batching
{
    public override Outputs<double> Forward(Kernel kernel, Inputs<double> inputs, int[] lengths)
    {
        inputs.Check(kernel.Cell);
        Check(inputs.Shape, lengths);
        var (_, N, _, H) = inputs.Shape;
        bool memory = kernel.Cell.HasMemory;
        var whole = Outputs<double>.For(inputs.Shape, kernel.Cell, 0);
        inputs.H0.CopyTo(whole.Hn, 0);
        inputs.C0.CopyTo(whole.Cn, 0);
        foreach (var piece in Piece.Of(lengths))
        {
            var part = kernel.Forward(piece.Inputs(inputs, whole.Hn, whole.Cn));
            piece.Put(part.Y, whole.Y, N, H);
            if (memory) piece.Put(part.C, whole.C, N, H);
            piece.PutRows(part.Hn, whole.Hn, H);
            if (memory) piece.PutRows(part.Cn, whole.Cn, H);
        }
        return whole;
    }

    public override Gradients<double> Backward(Kernel kernel, Inputs<double> inputs, Upstream<double> upstream, int[] lengths)
    {
        upstream.Check(inputs.Shape, kernel.Cell);
        var (_, N, C, H) = inputs.Shape;
        bool memory = kernel.Cell.HasMemory;
        int rows = kernel.Cell.GateCount * H;
        var outputs = Forward(kernel, inputs, lengths);
        var whole = Gradients<double>.For(inputs.Shape, kernel.Cell, 0);
        upstream.Hn.CopyTo(whole.H0, 0);
        upstream.Cn.CopyTo(whole.C0, 0);
        foreach (var piece in Piece.Of(lengths).Reverse())
        {
            var (h, c) = (piece.Before(inputs.H0, outputs.Y, N, H), memory ? piece.Before(inputs.C0, outputs.C, N, H) : []);
            var read = piece.Inputs(inputs, h, c);
            var arriving = new Upstream<double>(piece.Take(upstream.Y, N, H), piece.TakeRows(whole.H0, H), memory ? piece.TakeRows(whole.C0, H) : []);
            var part = kernel.Backward(read, kernel.Forward(read), arriving);
            piece.Put(part.X, whole.X, N, C);
            piece.Put(part.GateX, whole.GateX, N, rows);
            if (part.GateR.Length > 0) piece.Put(part.GateR, whole.GateR, N, rows);
            piece.Put(part.StateH, whole.StateH, N, H);
            if (memory) piece.Put(part.StateC, whole.StateC, N, H);
            piece.PutRows(part.H0, whole.H0, H);
            if (memory) piece.PutRows(part.C0, whole.C0, H);
            foreach (var (sum, add) in (ReadOnlySpan<(double[], double[])>)[(whole.W, part.W), (whole.R, part.R), (whole.Bw, part.Bw), (whole.Br, part.Br)])
                for (int i = 0; i < sum.Length; i++) sum[i] += add[i];
        }
        return whole;
    }
}
