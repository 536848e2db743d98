namespace Verify;

/// <summary>Parts of a shape, as near to what a law would like as the kernel takes.</summary>
public static class Parts
{
    /// <summary>The largest steps, sequences and units, within the given ones, that the kernel takes, one size after the other.</summary>
    public static Shape Within(this Kernel kernel, Shape shape, int steps, int sequences, int units)
    {
        shape = Largest(shape.T, steps, t => shape with { T = t });
        shape = Largest(shape.N, sequences, n => shape with { N = n });
        return Largest(shape.H, units, h => shape with { H = h });

        Shape Largest(int size, int most, Func<int, Shape> with) =>
            with(Enumerable.Range(1, Math.Min(size, most)).Reverse().FirstOrDefault(s => kernel.Refuses(with(s)) is null, Math.Min(size, most)));
    }

    /// <summary>The step nearest to the wanted one at which the kernel takes what is before it and what is after; the wanted one where there is none.</summary>
    public static int Cut(this Kernel kernel, Shape shape, int wanted)
    {
        for (int away = 0; away <= shape.T; away++)
            foreach (int cut in (int[])[wanted + away, wanted - away])
                if (cut >= 0 && cut <= shape.T && kernel.Refuses(shape with { T = cut }) is null && kernel.Refuses(shape with { T = shape.T - cut }) is null) return cut;
        return wanted;
    }
}
