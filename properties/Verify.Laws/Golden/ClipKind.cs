namespace Verify;

/// <summary>Clipping by global norm as PyTorch does it, by value, and by each tensor's own norm.</summary>
public sealed class ClipKind : GoldenKind
{
    public override bool Runs(GoldenCase golden) => golden.Kind == "clip";

    public override IEnumerable<GoldenRow> Compare(GoldenCase golden, IReadOnlyList<Subject> subjects)
    {
        double[][] gradients = [.. golden.Tensors("gradients").Select(t => t.Data)];
        foreach (var clipper in subjects.OfType<Clipper>())
        {
            var (field, limit) = clipper switch
            {
                { Measure: Measure.Value } => ("by_value", "max_value"),
                { Measure: Measure.TensorNorm, Epsilon: 0 } => ("per_tensor_norm_exact", "max_norm"),
                { Measure: Measure.GlobalNorm, Epsilon: > 0 } => ("by_global_norm", "max_norm"),
                _ => ("global_norm", "max_norm"),
            };
            var (clipped, report) = clipper.Clip(gradients, golden.Number(limit));
            double rounding = (gradients.Sum(g => g.Length) + 8) * clipper.Arithmetic.UnitRoundoff;
            if (clipper.Measure == Measure.GlobalNorm)
                yield return Row(golden, clipper, "global_norm", [report.Size], [golden.Number("global_norm")], [new(report.Size, report.Size * rounding)]);
            if (field == "global_norm") continue;
            var expected = golden.Tensors(field).SelectMany(t => t.Data).ToArray();
            yield return Row(golden, clipper, field, clipped.SelectMany(t => t).ToArray(), expected, expected.Select(v => new Ball(v, Math.Abs(v) * rounding)).ToArray());
        }
    }
}
