namespace Verify;

/// <summary>1 on the diagonal and 0 elsewhere: with ReLU and no bias, a recurrent network that carries its state (IRNN: Le, Jaitly and Hinton 2015).</summary>
public sealed class IdentityMatrix : Initialiser
{
    public override double Variance(int fanIn, int fanOut) => double.NaN;
    public override double Range(int fanIn, int fanOut) => 1;
    protected override double[] Run(int rows, int columns, int seed) => [.. Enumerable.Range(0, rows * columns).Select(i => i / columns == i % columns ? 1.0 : 0)];
}
