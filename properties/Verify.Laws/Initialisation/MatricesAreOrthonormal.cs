namespace Verify;

/// <summary>An orthogonal or identity matrix has orthonormal rows or columns, to rounding.</summary>
public sealed class MatricesAreOrthonormal : Law<Initialiser>
{
    public override string Sentence => "An orthogonal or identity matrix has orthonormal rows or columns, to rounding.";
    public override string Formula => "|W·Wᵀ − 1| ≤ 4·n·u per entry where rows ≤ columns, |Wᵀ·W − 1| otherwise (Giraud et al. 2005, Gram and Schmidt twice)";

    protected override bool Concerns(Initialiser subject) => double.IsNaN(subject.Variance(2, 3));

    protected override Verdict Check(Initialiser initialiser, Problem problem)
    {
        int rows = problem.Shape.H, columns = problem.Shape.C + 1;
        var w = initialiser.Draw(rows, columns, problem.Seed);
        var (few, many) = (Math.Min(rows, columns), Math.Max(rows, columns));
        var across = rows <= columns ? w : Tensor.Transpose<double>(w, rows, columns);
        double slack = 4 * many * few * Arithmetic.Float64.UnitRoundoff;
        var judge = new Judge();
        for (int i = 0; i < few; i++)
            for (int j = 0; j < few; j++)
                judge.Expect("W·Wᵀ", i * few + j, [few, few], Products.Of(across.AsSpan(i * many, many), across.AsSpan(j * many, many)).Sum, new(i == j ? 1 : 0, slack));
        return judge.Verdict;
    }
}
