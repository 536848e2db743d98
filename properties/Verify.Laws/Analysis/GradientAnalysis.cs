using System.Collections.Concurrent;
namespace Verify;

/// <summary>Measures how gradients flow through one recurrent layer, and what would change it.</summary>
/// <remarks>The loss is drawn: dL/dy of the last step of the sequence analysed is normal noise of the given seed. Costs about T·S³ for products and 3T singular value decompositions
/// of [S,S], with S = H or 2H, and those of the heat map.</remarks>
public static class GradientAnalysis
{
    /// <summary>The report.</summary>
    /// <param name="kernel">Any kernel that hands out its trace.</param> <param name="inputs">At least one step and one sequence.</param>
    /// <param name="sequence">Which sequence is looked at.</param> <param name="threshold">Of clipping, positive.</param> <param name="seed">Of the loss and of the remedies' weights.</param>
    /// <exception cref="ArgumentException">An array does not fit, or there is no such sequence or step.</exception>
    public static GradientReport Of(Kernel kernel, Inputs<double> inputs, int sequence, double threshold, int seed)
    {
        inputs.Check(kernel.Cell);
        if (inputs.Shape.T < 1) throw new ArgumentException($"inputs: expected at least 1 step; given {inputs.Shape}.", nameof(inputs));
        if (sequence < 0 || sequence >= inputs.Shape.N) throw new ArgumentException($"sequence {sequence}: expected 0 to {inputs.Shape.N - 1}.", nameof(sequence));
        var p = inputs.Sequence(sequence);
        var (T, H, cell) = (p.Shape.T, p.Shape.H, kernel.Cell);
        var chain = new StepByStep().Of(kernel, p);
        double[][] gates = [.. Enumerable.Range(0, cell.GateCount).Select(g => p.R[(g * H * H)..((g + 1) * H * H)])];
        double[] lambda = gates.Map(g => Spectrum.Norm(g, H)), radius = gates.Map(g => g.All(double.IsFinite) ? Spectrum.Radius(g, H) : double.NaN);

        var upstream = Upstream<double>.Zero(p.Shape, cell);
        Noise.Normal(H, seed).CopyTo(upstream.Y, (T - 1) * H);
        var outputs = kernel.Forward(p);
        var gradients = kernel.Backward(p, outputs, upstream);
        double[][] weights = [gradients.W, gradients.R, gradients.Bw, gradients.Br];
        double norm = Norms.Euclidean<double>(weights).Value;

        var lags = Lags(kernel, p, outputs, gradients, chain);
        double start = lags[^1].Norm;
        int faint = Array.FindIndex(lags, row => row.Norm < GradientReport.Faint);
        return new(kernel.Name, inputs.Shape, sequence, lambda, radius, cell.Activation?.Gamma, Regime(cell, lambda[0], T, start), lags, faint < 0 ? null : faint,
            chain.Factors.All(f => f.All(double.IsFinite)) ? new ExponentsByQr().Of(chain) : [], norm, threshold, norm > threshold ? threshold / norm : 1,
            [.. Remedies.Run(kernel, p, seed).Select(r => new Remedy(r.Name, r.Norm, Math.Abs(Math.Log10(start)) - Math.Abs(Math.Log10(r.Norm))))],
            [.. new FirstOfEach().Inspect(kernel, p.Shape, outputs, gradients)], Ticks(T, chain.S), Heat(chain, Ticks(T, chain.S)));
    }

    static LagRow[] Lags(Kernel kernel, Inputs<double> p, Outputs<double> y, Gradients<double> g, JacobianChain chain)
    {
        var (T, H, rows, S) = (p.Shape.T, p.Shape.H, kernel.Cell.GateCount * p.Shape.H, chain.S);
        StepBound local = new BoundFromTheGates(), wide = new BoundFromTheWeights();
        var lags = new LagRow[T + 1];
        double gate = 1, weight = 1, least = 1;
        double[] norms = NormsBack(chain, T, _ => true), leasts = [.. chain.Factors.AsParallel().AsOrdered().Select(factor => Spectrum.Least(factor, S))];
        for (int lag = 0; lag <= T; lag++)
        {
            int k = T - lag;
            double contribution = k == 0 ? double.NaN : Norms.Euclidean<double>(g.Recurrent[((k - 1) * rows)..(k * rows)]).Value * Norms.Euclidean<double>(k == 1 ? p.H0 : y.Y[((k - 2) * H)..((k - 1) * H)]).Value;
            lags[lag] = new(lag, norms[lag], gate, weight, least, contribution);
            if (k == 0) break;
            double[] Before(double[] first, double[] later) => k == 1 || first.Length == 0 ? first : later[((k - 2) * H)..((k - 1) * H)];
            var step = p.Steps(k - 1, k, Before(p.H0, y.Y), Before(p.C0, y.C));
            gate *= local.Knows(kernel.Cell) ? local.Of(kernel.Cell, step) : double.NaN;
            weight *= wide.Knows(kernel.Cell) ? wide.Of(kernel.Cell, step) : double.NaN;
            least *= leasts[k - 1];
        }
        return lags;
    }

    static string Regime(Cell cell, double lambda, int T, double norm)
    {
        string certain = cell.Activation is { } a && a.Gamma * lambda < 1 ? "gradients vanish for certain, γλ < 1; " : cell.Activation is not null ? "γλ ≥ 1, so nothing is certain beforehand; " : "";
        return certain + (double.IsNaN(norm) ? "overflow on this input" : norm < 1 ? $"vanishing on this input, by {Math.Pow(norm, 1.0 / T):0.###} a step" : norm > 1 ? $"exploding on this input, by {Math.Pow(norm, 1.0 / T):0.###} a step" : "kept on this input");
    }

    static int[] Ticks(int T, int S)
    {
        int most = Math.Min(T, S <= 40 ? 40 : S <= 128 ? 16 : 8);
        return [.. Enumerable.Range(0, most + 1).Select(i => (int)Math.Round((double)i * T / most)).Distinct()];
    }

    static double[][] Heat(JacobianChain chain, int[] ticks) => ticks.Map(t =>
    {
        double[] norms = NormsBack(chain, t, k => ticks.Contains(k));
        return ticks.Map(k => k > t ? double.NaN : Math.Log10(norms[t - k]));
    });

    /// <summary>‖∂s_t/∂s_k‖ for each lag t − k whose k is wanted, NaN for others: decompositions take the time, and every core does some of them while the next product is made.</summary>
    static double[] NormsBack(JacobianChain chain, int t, Func<int, bool> wanted)
    {
        var norms = new double[t + 1];
        Array.Fill(norms, double.NaN);
        var products = chain.BackFrom(t).Index().Where(of => wanted(t - of.Index));
        Partitioner.Create(products, EnumerablePartitionerOptions.NoBuffering).AsParallel().ForAll(of => norms[of.Index] = Spectrum.Norm(of.Item, chain.S));
        return norms;
    }
}
