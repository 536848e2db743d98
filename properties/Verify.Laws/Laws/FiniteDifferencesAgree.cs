namespace Verify;

/// <summary>The gradient agrees with differences of the kernel's own forward pass.</summary>
/// <remarks>
/// One direction for each of x, W, R, bW, bR, h₀ and c₀, at most eight coordinates of ±1, on inputs rounded to a grid on which θ ± h·v is exact.
/// The allowance is the sum of three: the forward pass's error bound over h; the gradient's error bound; and h²/6·|f‴| with f‴ from dual
/// numbers nested three deep, twice the largest of three places. A direction along which a pre-activation may cross a kink is left out.
/// </remarks>
public sealed class FiniteDifferencesAgree : Law<Kernel>
{
    const int MostSteps = 5, MostSequences = 2, MostUnits = 9, Coordinates = 8;
    const double Grid = 1.0 / 4096;

    public override string Sentence => "The gradient agrees with differences of the kernel's own forward pass.";
    public override string Formula => "(L(θ + hv) − L(θ − hv))/2h = ⟨∇L, v⟩ ± (rounding/h + h²/6·|f‴|), for v in each of x, W, R, bW, bR, h₀, c₀";

    protected override Verdict Check(Kernel kernel, Problem problem)
    {
        var shape = problem.Shape;
        // A step that suits values near 1 suits neither weights of a thousand nor inputs of a thousandth.
        var small = problem with { Shape = kernel.Within(shape, MostSteps, MostSequences, MostUnits), Regime = problem.Regime == Regime.Lopsided ? Regime.Isometric : problem.Regime };
        var at = small.Inputs(kernel.Cell).Map(v => Math.Round(v / Grid) * Grid);
        var d = small.Upstream(kernel.Cell);
        double h = kernel.Arithmetic.UnitRoundoff > Arithmetic.Float64.UnitRoundoff ? 1.0 / 256 : 1.0 / (1 << 17);

        var gradients = kernel.Backward(at, kernel.Forward(at), d);
        var allowed = Balls.Forward(kernel, at);
        var error = Balls.Backward(kernel, at, allowed, d);
        var judge = new Judge();
        int taken = 0;
        foreach (var (k, (name, values)) in at.Arrays.Index())
        {
            if (values.Length == 0) continue;
            var v = Along(small, name, values.Length);
            var (plus, minus) = (Moved(at, k, v, h), Moved(at, k, v, -h));
            if (MayCrossAKink(kernel, plus, at, minus)) continue;
            taken++;
            double slope = (Loss(kernel.Forward(plus), d) - Loss(kernel.Forward(minus), d)) / (2 * h);
            double rounding = (Radius(Balls.Forward(kernel, plus), d) + Radius(Balls.Forward(kernel, minus), d)) / (2 * h);
            double truncation = 2 * h * h / 6 * new[] { plus, at, minus }.Max(p => Math.Abs(ThirdDerivative(kernel.Cell, p, k, v, d)));
            var expected = Balls.Combine(v.Zip(error.Arrays.ElementAt(k).Values));
            double seen = v.Zip(gradients.Arrays.ElementAt(k).Values, (a, b) => a * b).Sum();
            judge.Expect($"⟨∇L,v⟩ along {name}", 0, [1], seen, new(slope, rounding + truncation + expected.Radius));
        }
        return taken == 0 && at.Arrays.Any(a => a.Values.Length > 0) && shape.N > 0 ? Verdict.Mistrusted("every direction may cross a kink") : judge.Verdict;
    }

    /// <summary>±1 at up to eight drawn places, 0 elsewhere.</summary>
    static double[] Along(Problem problem, string name, int length)
    {
        var draws = problem.Draw("direction " + name, 2 * length, 1);
        var v = new double[length];
        foreach (int i in Enumerable.Range(0, length).OrderBy(i => draws[i]).Take(Coordinates)) v[i] = draws[length + i] < 0 ? -1 : 1;
        return v;
    }

    static Inputs<double> Moved(Inputs<double> at, int array, double[] v, double h)
    {
        var moved = at.Copy();
        var values = moved.Arrays.ElementAt(array).Values;
        for (int i = 0; i < v.Length; i++) values[i] += h * v[i];
        return moved;
    }

    static double Loss(Outputs<double> y, Upstream<double> d)
    {
        double Dot(double[] a, double[] b) => a.Zip(b, (x, w) => x * w).Sum();
        return Dot(y.Y, d.Y) + Dot(y.Hn, d.Hn) + Dot(y.Cn, d.Cn);
    }

    /// <summary>How far the loss may be off, float64's own sums included.</summary>
    static double Radius(Outputs<Ball> y, Upstream<double> d) =>
        Balls.Combine([.. d.Y.Zip(y.Y), .. d.Hn.Zip(y.Hn), .. d.Cn.Zip(y.Cn)]).Radius;

    static double ThirdDerivative(Cell cell, Inputs<double> at, int array, double[] v, Upstream<double> d)
    {
        var p = at.Map(Thrice.Constant);
        var values = p.Arrays.ElementAt(array).Values;
        for (int i = 0; i < v.Length; i++) values[i] = Thrice.Along(values[i].Value.Value.Value, v[i]);
        var y = cell.Forward(p);
        double Dot(double[] weights, Dual<Dual<Dual<Real64>>>[] of) => weights.Zip(of, (w, x) => w * x.Slope.Slope.Slope.Value).Sum();
        return Dot(d.Y, y.Y) + Dot(d.Hn, y.Hn) + Dot(d.Cn, y.Cn);
    }

    /// <summary>Whether some pre-activation of an activation with a kink is not surely on one side of 0 between the two ends.</summary>
    static bool MayCrossAKink(Kernel kernel, Inputs<double> plus, Inputs<double> at, Inputs<double> minus)
    {
        if (kernel.Cell.Activation is not { IsSmooth: false }) return false;
        var ends = new[] { plus, at, minus }.Select(p => PreActivations(kernel, p)).ToArray();
        return Enumerable.Range(0, ends[0].Length).Any(i =>
        {
            double spread = Math.Abs(ends[0][i].Middle - ends[2][i].Middle) + ends[1][i].Radius * 2;
            return ends.Any(end => !(Math.Abs(end[i].Middle) > spread));
        });
    }

    static Ball[] PreActivations(Kernel kernel, Inputs<double> p)
    {
        var (steps, N, C, H) = p.Shape;
        var q = p.Map(v => Balls.Exact(v, kernel.Arithmetic));
        var y = kernel.Cell.Forward(q).Y;
        var a = new Ball[steps * N * H];
        for (int i = 0; i < a.Length; i++)
        {
            int u = i % H, row = i / H, previous = (row - N) * H;
            var h = row < N ? q.H0.AsSpan(row * H, H) : y.AsSpan(previous, H);
            a[i] = Ball.Dot(q.Bw[u], q.W.AsSpan(u * C, C), q.X.AsSpan(row * C, C), C + H + 2) + Ball.Dot(q.Br[u], q.R.AsSpan(u * H, H), h, C + H + 2);
        }
        return a;
    }
}
