namespace Verify;

/// <summary>One sequence many times side by side, in batches of a size that the kernel takes.</summary>
public static class Copies
{
    /// <summary>How far above the wanted number one is looked for.</summary>
    const int More = 64;

    /// <summary>How many sequences at a time: as many as wanted, or the most below that which the kernel takes, or the fewest above; null where it takes none of them.</summary>
    public static int? Taken(Kernel kernel, Shape one, int wanted) =>
        Enumerable.Range(1, wanted).Reverse().Concat(Enumerable.Range(wanted + 1, More)).Cast<int?>().FirstOrDefault(n => kernel.Refuses(one with { N = n!.Value }) is null);

    /// <summary>The copies.</summary>
    public static Inputs<T> Of<T>(Inputs<T> one, int count) where T : struct
    {
        var (steps, _, C, _) = one.Shape;
        var x = new T[steps * count * C];
        for (int t = 0; t < steps; t++)
            for (int n = 0; n < count; n++) Array.Copy(one.X, t * C, x, (t * count + n) * C, C);
        T[] Repeat(T[] state) => [.. Enumerable.Range(0, state.Length == 0 ? 0 : count).SelectMany(_ => state)];
        return one with { Shape = one.Shape with { N = count }, X = x, H0 = Repeat(one.H0), C0 = Repeat(one.C0) };
    }

    /// <summary>What the kernel makes of a sequence alone, or where it does not take one alone of the first of the fewest copies that it takes.</summary>
    public static Outputs<double> Forward(Kernel kernel, Inputs<double> one)
    {
        int count = Taken(kernel, one.Shape, 1) ?? 1, H = one.Shape.H;
        var y = kernel.Forward(Of(one, count));
        double[] First(double[] values) => [.. values.Chunk(count * H).SelectMany(step => step.Take(H))];
        return count == 1 ? y : new(First(y.Y), First(y.C), First(y.Hn), First(y.Cn), []);
    }
}
