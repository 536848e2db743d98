namespace Verify;

/// <summary>The equations as written, in float64: slow, plain, and what the others are compared with.</summary>
public sealed class Yardstick<TCell> : Kernel<TCell, double> where TCell : struct, ICell<TCell>
{
    protected override bool CallsMayOverlap => true;

    protected override void Run(Inputs<double> inputs, Outputs<double> outputs)
    {
        var y = Equations.Forward<TCell, Real64>(inputs.Map(v => new Real64(v)));
        Copy(y.Map(v => v.Value).Arrays, outputs.Arrays);
    }

    protected override void RunBack(Inputs<double> inputs, Outputs<double> outputs, Upstream<double> upstream, Gradients<double> gradients)
    {
        var g = Equations.Backward<TCell, Real64>(inputs.Map(v => new Real64(v)), outputs.Map(v => new Real64(v)), upstream.Map(v => new Real64(v))).Map(v => v.Value);
        Copy([.. g.Arrays, .. g.Trace], [.. gradients.Arrays, .. gradients.Trace]);
    }

    static void Copy(IEnumerable<(string, double[] Values)> from, IEnumerable<(string, double[] Values)> to)
    {
        foreach (var ((_, source), (_, target)) in from.Zip(to)) source.CopyTo(target, 0);
    }
}
