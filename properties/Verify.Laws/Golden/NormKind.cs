namespace Verify;

/// <summary>Layer norm and batch norm with the statistics of the values themselves, forward and backward.</summary>
public sealed class NormKind : GoldenKind
{
    public override bool Runs(GoldenCase golden) => golden.Kind is "layer_norm" or "batch_norm";

    public override IEnumerable<GoldenRow> Compare(GoldenCase golden, IReadOnlyList<Subject> subjects)
    {
        var (N, H) = (golden.Size("B"), golden.Size("H"));
        var p = new NormInputs<double>(N, H, golden.Tensor("x", N, H), golden.Tensor("weight", H), golden.Tensor("bias", H), golden.Number("eps"));
        var d = golden.Tensor("dy", N, H);
        foreach (var normaliser in subjects.OfType<Normaliser>().Where(n => n.Columns == (golden.Kind == "batch_norm")))
        {
            var g = normaliser.Backward(p, d);
            yield return Of("y", normaliser.Forward(p), golden.Tensor("y", N, H));
            yield return Of("dx", g.X, golden.Tensor("dx", N, H));
            yield return Of("dweight", g.Weight, golden.Tensor("dweight", H));
            yield return Of("dbias", g.Bias, golden.Tensor("dbias", H));

            GoldenRow Of(string tensor, double[] seen, double[] expected) => Row(golden, normaliser, tensor, seen, expected, expected.Map(v => new Ball(v, 0)));
        }
    }
}
