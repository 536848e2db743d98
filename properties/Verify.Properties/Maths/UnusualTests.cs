using Xunit;
namespace Verify;

/// <summary>Procedures and clippers that are right in another form than ours are not accused.</summary>
public class UnusualTests
{
    const int Tests = 200, Seed = 1;

    public static TheoryData<string> Names() => [.. Unusual.Keys];

    static readonly Dictionary<string, Subject> Unusual = ((Subject[])[new FusedNorm(), new WelfordNorm(), new TwentyFourBits(), new Signs(), new Exchanges(), new EachTerm(), new OneQuotient()]).ToDictionary(s => s.GetType().Name);

    [Theory, MemberData(nameof(Names))]
    public void Is_not_accused(string name) => Assert.All(Installed.Catalog.All<Law>().Where(law => law.Concerns(Unusual[name])), law => Assert.Null(LawRunner.Run(law, Unusual[name], Tests, Seed).Failure));

    /// <summary>A threshold at the end of float32's range: the size times a million is beyond it.</summary>
    [Fact]
    public void Large_norms_of_large_tensors_have_a_threshold() => Assert.Equal(Outcome.Holds,
        new SmallGradientsAreLeftAlone().Check(new ClipByTensorNorm<double>(), new(new(0, 0, 1, 556), Regime.Contractive, 1e30, 4, 0, 1)).Outcome);

    /// <summary>y = x·scale + shift, as it is folded for speed; means as sums of parts, from the last row to the first.</summary>
    sealed class FusedNorm : Normaliser
    {
        public override bool Columns => true;

        public override double[] Forward(NormInputs<double> p)
        {
            var y = new double[p.X.Length];
            for (int c = 0; c < p.Width; c++)
            {
                double mean = 0, variance = 0;
                for (int r = p.Rows - 1; r >= 0; r--) mean += p.X[r * p.Width + c] / p.Rows;
                for (int r = p.Rows - 1; r >= 0; r--) variance += (p.X[r * p.Width + c] - mean) * (p.X[r * p.Width + c] - mean) / p.Rows;
                double scale = p.Weight[c] / Math.Sqrt(variance + p.Epsilon), shift = p.Bias[c] - mean * scale;
                for (int r = 0; r < p.Rows; r++) y[r * p.Width + c] = p.X[r * p.Width + c] * scale + shift;
            }
            return y;
        }
    }

    /// <summary>Mean and variance in one pass (Welford 1962).</summary>
    sealed class WelfordNorm : Normaliser
    {
        public override bool Columns => false;

        public override double[] Forward(NormInputs<double> p) => [.. p.X.Chunk(p.Width).SelectMany(row =>
        {
            double mean = 0, squares = 0;
            foreach (var (i, v) in row.Index())
            {
                double before = mean;
                mean += (v - mean) / (i + 1);
                squares += (v - before) * (v - mean);
            }
            return row.Select((v, i) => (v - mean) / Math.Sqrt(squares / p.Width + p.Epsilon) * p.Weight[i] + p.Bias[i]);
        })];
    }

    /// <summary>A generator of 24 bits, the system's own.</summary>
    sealed class TwentyFourBits : Initialiser
    {
        public override double Variance(int fanIn, int fanOut) => 1.0 / fanIn;
        public override double Range(int fanIn, int fanOut) => Math.Sqrt(3.0 / fanIn);

        protected override double[] Run(int rows, int columns, int seed)
        {
            var random = new Random(seed);
            return [.. Enumerable.Range(0, rows * columns).Select(_ => (2 * random.NextSingle() - 1) * Range(columns, rows))];
        }
    }

    /// <summary>±σ.</summary>
    sealed class Signs : Initialiser
    {
        public override double Variance(int fanIn, int fanOut) => 1.0 / fanIn;
        public override double Range(int fanIn, int fanOut) => Math.Sqrt(1.0 / fanIn);
        public override bool IsContinuous => false;
        protected override double[] Run(int rows, int columns, int seed) => Noise.Uniform(rows * columns, seed).Map(v => v < 0.5 ? -Range(columns, rows) : Range(columns, rows));
    }

    /// <summary>An orthonormal matrix of zeros and ones in drawn places.</summary>
    sealed class Exchanges : Initialiser
    {
        public override double Variance(int fanIn, int fanOut) => double.NaN;
        public override double Range(int fanIn, int fanOut) => 1;

        protected override double[] Run(int rows, int columns, int seed)
        {
            var w = new double[rows * columns];
            int[] order = [.. Noise.Uniform(Math.Max(rows, columns), seed).Index().OrderBy(v => v.Item).Select(v => v.Index)];
            for (int i = 0; i < Math.Min(rows, columns); i++) w[rows <= columns ? i * columns + order[i] : order[i] * columns + i] = 1;
            return w;
        }
    }

    /// <summary>A backward pass for every loss and a window for every step that it keeps, last first.</summary>
    sealed class EachTerm : Truncation
    {
        public override bool Keeps(int t, int k, int window) => t / window == k / window;

        protected override Gradients<double> Run(Kernel kernel, Inputs<double> inputs, Upstream<double> upstream, int window)
        {
            var (steps, N, C, H) = inputs.Shape;
            var outputs = kernel.Forward(inputs);
            if (window >= steps) return kernel.Backward(inputs, outputs, upstream) with { GateX = [], GateR = [], StateH = [], StateC = [] };
            var sum = Nothing(kernel, inputs.Shape);
            for (int t = steps - 1; t >= 0; t--)
            {
                int from = t / window * window;
                var (h, c) = Before(inputs, outputs, from);
                var part = inputs.Steps(from, t + 1, h, c);
                var arriving = Upstream<double>.Zero(part.Shape, kernel.Cell);
                Array.Copy(upstream.Y, t * N * H, arriving.Y, (t - from) * N * H, N * H);
                if (t == steps - 1) arriving = arriving with { Hn = upstream.Hn, Cn = upstream.Cn };
                Add(sum, kernel.Backward(part, kernel.Forward(part), arriving), from, N * C);
            }
            return sum;
        }
    }

    /// <summary>Each tensor by its own norm, found backwards and by pairs of hypotenuses, and one quotient for all its values.</summary>
    sealed class OneQuotient : Clipper<double>
    {
        public override Measure Measure => Measure.TensorNorm;

        protected override bool Run(double[][] gradients, double threshold, Scaled<double> size)
        {
            bool clipped = false;
            foreach (var tensor in gradients)
            {
                double norm = 0;
                for (int i = tensor.Length - 1; i >= 0; i--) norm = double.Hypot(norm, tensor[i]);
                if (!(norm > threshold)) continue;
                double factor = threshold / norm;
                for (int i = 0; i < tensor.Length; i++) tensor[i] *= factor;
                clipped = true;
            }
            return clipped;
        }
    }
}
