namespace Verify;

/// <summary>The remedies for gradients that vanish or explode, each run on the same inputs.</summary>
static class Remedies
{
    /// <summary>‖∂s_T/∂s_0‖₂ with each; s is that of the cell that was put in. Every core runs some of them; cells other than that one run on <see cref="Tiled64{TCell}"/>.</summary>
    public static IEnumerable<(string Name, double Norm)> Run(Kernel kernel, Inputs<double> p, int seed) => Each(kernel, p, seed).AsParallel().AsOrdered().Select(remedy => (remedy.Name, remedy.Norm()));

    static IEnumerable<(string Name, Func<double> Norm)> Each(Kernel kernel, Inputs<double> p, int seed)
    {
        var (T, _, C, H) = p.Shape;
        var cell = kernel.Cell;
        yield return ("orthogonal R", () => Norm(kernel, p with { R = Gates(cell, new Orthogonal(), H, H, seed) }));
        if (cell.Activation is { } activation)
        {
            double lambda = Spectrum.Norm(p.R, H);
            if (lambda > 0) yield return ("R scaled to γλ = 1", () => Norm(kernel, p with { R = p.R.Map(v => v / (lambda * activation.Gamma)) }));
            yield return ("ReLU with R = 1 and b = 0 (IRNN)", () => Norm(new Tiled64<Elman<Relu>>(), p with { R = new IdentityMatrix().Draw(H, H, seed), Bw = new double[H], Br = new double[H] }));
        }
        foreach (var (name, bias) in new[] { ("1", 1.0), ("ln(T − 1)", Math.Log(Math.Max(2, T - 1))) })
        {
            if (cell.Type != typeof(Gru)) yield return ($"LSTM with a forget bias of {name}", () => Norm(new Tiled64<Lstm>(), Other(Cell.Of<Lstm>(), bias)));
            if (cell.Type != typeof(Lstm)) yield return ($"GRU with an update bias of {name}", () => Norm(new Tiled64<Gru>(), Other(Cell.Of<Gru>(), bias)));
        }
        if (Installed.Catalog.All<NormalisedRecurrence>().FirstOrDefault(r => r.Cell == cell) is { } normalised) yield return ("layer norm inside the step", () => Norm(normalised, p));

        // The same cell with its carrying gate's bias changed, or another one with drawn weights.
        Inputs<double> Other(Cell other, double bias) => other == cell
            ? p with { Bw = [.. Biases.For(cell, H, bias).Zip(p.Bw, (put, was) => put == 0 ? was : put)], Br = [.. Biases.For(cell, H, bias).Zip(p.Br, (put, was) => put == 0 ? was : 0)] }
            : p with
            {
                W = Gates(other, new XavierUniform(), H, C, seed), R = Gates(other, new XavierUniform(), H, H, seed + 1),
                Bw = Biases.For(other, H, bias), Br = new double[other.GateCount * H], C0 = new double[other.HasMemory ? H : 0],
            };
    }

    static double[] Gates(Cell cell, Initialiser by, int rows, int columns, int seed) => [.. Enumerable.Range(0, cell.GateCount).SelectMany(g => by.Draw(rows, columns, unchecked(seed * 31 + g)))];

    static double Norm(Kernel kernel, Inputs<double> p)
    {
        var chain = new StepByStep().Of(kernel, p);
        return Spectrum.Norm(chain.Between(chain.Steps, 0), chain.S);
    }

    /// <summary>A row per unit vector, as for a kernel: the sequence side by side, each copy with one of them as upstream gradient of its final state.</summary>
    static double Norm(NormalisedRecurrence recurrence, Inputs<double> p)
    {
        var (T, _, C, H) = p.Shape;
        bool memory = recurrence.Cell.HasMemory;
        int S = memory ? 2 * H : H;
        var x = new double[T * S * C];
        for (int i = 0; i < T * S; i++) Array.Copy(p.X, i / S * C, x, i * C, C);
        double[] Repeat(double[] state) => [.. Enumerable.Repeat(state, S).SelectMany(v => v)];
        var copies = p with { Shape = p.Shape with { N = S }, X = x, H0 = Repeat(p.H0), C0 = Repeat(p.C0) };
        var upstream = Upstream<double>.Zero(copies.Shape, recurrence.Cell);
        for (int row = 0; row < S; row++) (row < H ? upstream.Hn : upstream.Cn)[row * H + row % H] = 1;
        double[] gain = [.. Enumerable.Repeat(1.0, recurrence.Cell.GateCount * H)];
        var g = recurrence.Backward(copies, gain, gain, upstream).Gradients;
        return Spectrum.Norm([.. Enumerable.Range(0, S).SelectMany(row => g.H0.AsSpan(row * H, H).ToArray().Concat(memory ? g.C0.AsSpan(row * H, H).ToArray() : []))], S);
    }
}
