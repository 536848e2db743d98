namespace Verify;

/// <summary>What the laws about chains of Jacobians share: a kernel, and one sequence of it.</summary>
public abstract class ChainLaw : Law<Linearisation>
{
    /// <summary>At most so many steps and units.</summary>
    protected const int MostSteps = 10, MostUnits = 5;

    protected sealed override Verdict Check(Linearisation subject, Problem problem)
    {
        if (problem.Shape.N == 0 || problem.Shape.T == 0) return Verdict.Holds;
        var p = problem.AtMost(MostSteps, 1, MostUnits);
        var kernel = Draws.Kernel(p);
        return Check(subject, kernel, p.Inputs(kernel.Cell));
    }

    /// <summary>Holds the law along one sequence of at least one step.</summary>
    protected abstract Verdict Check(Linearisation subject, Kernel kernel, Inputs<double> sequence);

    /// <summary>‖error of a product of the chain's factors‖: what the factors' own errors and the products' rounding may add up to.</summary>
    /// <remarks>‖∏(J + E) − ∏J‖ ≤ ∏(‖J‖ + ‖E‖) − ∏‖J‖, every norm Frobenius's, with E one step's error bound on balls.</remarks>
    protected static double ProductError(Kernel kernel, Inputs<double> sequence, JacobianChain chain, int from, int to)
    {
        var y = kernel.Forward(sequence);
        int H = sequence.Shape.H;
        double product = 1, moved = 1;
        for (int j = from; j < to; j++)
        {
            double size = Norms.Euclidean<double>(chain.Factors[j]).Value, error = StepError(kernel, sequence, y, j, H);
            product *= size;
            moved *= size + error + (chain.S + 1) * Arithmetic.Float64.UnitRoundoff * (size + error) * Math.Sqrt(chain.S);
        }
        return moved - product + product * (to - from + 1) * (chain.S + 1) * Arithmetic.Float64.UnitRoundoff;
    }

    /// <summary>The Frobenius norm of the error bound of one factor, from the kernel's own state before the step.</summary>
    protected static double StepError(Kernel kernel, Inputs<double> sequence, Outputs<double> y, int j, int H)
    {
        double[] Before(double[] first, double[] later) => j == 0 || first.Length == 0 ? first : later[((j - 1) * H)..(j * H)];
        var one = sequence.Steps(j, j + 1, Before(sequence.H0, y.Y), Before(sequence.C0, y.C));
        return Jacobians.Over(kernel, one, Jacobians.Start(kernel, one)).Error.FrobeniusNorm();
    }
}
