namespace Verify;

/// <summary>Results that were put together from several runs, against one run of the whole.</summary>
public static class Whole
{
    /// <summary>To the bit where the kernel's sums do not follow the shape; else the assembled results have to pass the residual check.</summary>
    public static Verdict Same(Kernel kernel, Inputs<double> inputs, Outputs<double> assembled)
    {
        if (!kernel.Arithmetic.Deterministic || kernel.Arithmetic.OrderFollowsShape) return Residual.Forward(kernel, inputs, assembled);
        var (steps, N, _, H) = inputs.Shape;
        var judge = new Judge();
        Bits(judge, assembled.Arrays, kernel.Forward(inputs).Arrays, new() { ["Y"] = [steps, N, H], ["C"] = [steps, N, H] }, [N, H]);
        return judge.Verdict;
    }

    /// <summary>Every array to the bit.</summary>
    public static void Bits(Judge judge, IEnumerable<(string Name, double[] Values)> seen, IEnumerable<(string Name, double[] Values)> expected,
        Dictionary<string, int[]>? axes = null, int[]? otherwise = null, string prefix = "")
    {
        foreach (var ((name, values), (_, wanted)) in seen.Zip(expected))
            judge.Same(prefix + name, axes is not null && axes.TryGetValue(name, out var known) ? known : otherwise ?? [values.Length], values, wanted);
    }
}
