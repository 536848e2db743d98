namespace Verify;

/// <summary>Every value of a normalisation and of each of its gradients is that of the equations, for groups of any size, one value alone among them.</summary>
/// <remarks>None to 70 rows, one to 33 features; values that lie close together far from 0 as well. In a group of one value x̂ = 0, so that y is the bias and dx is 0.</remarks>
public sealed class NormsFollowTheEquations : Law<Normaliser>
{
    const int MostRows = 70, MostFeatures = 33;

    public override string Sentence => "Every value of a normalisation and of each of its gradients is that of the equations, for groups of any size, one value alone among them.";
    public override string Formula => "y = x̂·gain + bias, dx = (dx̂ − mean(dx̂) − x̂·mean(dx̂·x̂))/√(σ² + ε), dgain = Σ dy·x̂, dbias = Σ dy, each value, on balls; ε = 10⁻³, 10⁻⁵, 10⁻¹²";

    protected override Verdict Check(Normaliser normaliser, Problem problem)
    {
        var p = Draw(problem);
        var d = problem.Draw("dy", p.X.Length, problem.LossScale);
        var (exact, arriving) = (p.Map(NormProblems.Exact), d.Map(NormProblems.Exact));
        var g = normaliser.Backward(p, d);
        var allowed = NormEquations.Backward(exact, arriving, normaliser.Columns);
        var judge = new Judge();
        judge.Expect("y", [p.Rows, p.Width], normaliser.Forward(p), NormEquations.Forward(exact, normaliser.Columns).Y);
        judge.Expect("dx", [p.Rows, p.Width], g.X, allowed.X);
        judge.Expect("dgain", [p.Width], g.Weight, allowed.Weight);
        judge.Expect("dbias", [p.Width], g.Bias, allowed.Bias);
        return judge.Verdict;
    }

    static NormInputs<double> Draw(Problem problem)
    {
        int rows = Math.Min(problem.Shape.T * problem.Shape.N, MostRows), width = Math.Min(problem.Shape.H, MostFeatures);
        // ε as Keras has it, as PyTorch has it, and next to none.
        double level = Draws.Whole(problem, "level", 0, 3) switch { 2 => 64, 3 => 4096, _ => 0 }, epsilon = Draws.Whole(problem, "epsilon", 0, 2) switch { 0 => 1e-3, 1 => 1e-5, _ => 1e-12 };
        return new(rows, width, problem.Draw("x", rows * width, 2).Map(v => level + v), problem.Draw("gain", width, 2), problem.Draw("bias", width, 1), epsilon);
    }
}
