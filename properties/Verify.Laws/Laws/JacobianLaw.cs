namespace Verify;

/// <summary>What the laws about ∂s_t/∂s_k share: a problem small enough for a matrix of derivatives, one sequence of it.</summary>
public abstract class JacobianLaw : Law<Kernel>
{
    /// <summary>At most this many steps and units: the cost of a Jacobian grows with T·H³.</summary>
    const int MostSteps = 16, MostUnits = 9;

    protected sealed override Verdict Check(Kernel kernel, Problem problem)
    {
        var shape = problem.Shape;
        if (shape.N == 0 || shape.T == 0) return Verdict.Holds;
        var small = problem with { Shape = kernel.Within(shape, MostSteps, shape.N, MostUnits) with { N = 1 } };
        return Check(kernel, small.Inputs(kernel.Cell));
    }

    /// <summary>Holds the law against one sequence of at least one step.</summary>
    protected abstract Verdict Check(Kernel kernel, Inputs<double> sequence);
}
