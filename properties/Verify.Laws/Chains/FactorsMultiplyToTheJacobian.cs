namespace Verify;

/// <summary>The product of the one-step factors is the Jacobian that one backward pass over all the steps has.</summary>
public sealed class FactorsMultiplyToTheJacobian : ChainLaw
{
    public override string Sentence => "The product of the one-step factors is the Jacobian that one backward pass over all the steps has.";
    public override string Formula => "J_t · … · J_1 = ∂s_t/∂s_0, for s = h or (h, c), within the error bounds of both";

    protected override Verdict Check(Linearisation subject, Kernel kernel, Inputs<double> sequence)
    {
        var chain = subject.Of(kernel, sequence);
        var whole = Jacobians.Over(kernel, sequence, Jacobians.Start(kernel, sequence));
        var (seen, S) = (chain.Between(chain.Steps, 0), chain.S);
        double error = ProductError(kernel, sequence, chain, 0, chain.Steps);
        var judge = new Judge();
        if (S != whole.Matrix.RowCount) return Verdict.Broken("S", $"{S}, expected {whole.Matrix.RowCount}");
        for (int i = 0; i < S * S; i++)
        {
            double radius = error + whole.Error[i / S, i % S];
            judge.Expect("∂s_t/∂s_0", i, [S, S], seen[i], new(whole.Matrix[i / S, i % S], double.IsFinite(radius) ? radius : double.PositiveInfinity));
        }
        return judge.Verdict;
    }
}
