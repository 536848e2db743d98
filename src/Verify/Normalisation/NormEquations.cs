namespace Verify;

/// <summary>The equations of normalisation, on any number: groups of values to mean 0 and variance 1, and back.</summary>
public static class NormEquations
{
    /// <summary>ε where none is given: PyTorch's, in units of the variance.</summary>
    public const double Epsilon = 1e-5;

    /// <summary>x̂ = (x − μ)/√(σ² + ε) of each row, σ² the mean square deviation, and 1/√(σ² + ε) of each row.</summary>
    public static (T[] Standard, T[] Inverse) Standardise<T>(ReadOnlySpan<T> x, int rows, int width, double epsilon) where T : struct, IReal<T>
    {
        var (standard, inverse, ones) = (new T[rows * width], new T[rows], new T[width]);
        Array.Fill(ones, T.One);
        for (int row = 0; row < rows; row++)
        {
            var mean = T.Dot(T.Zero, x.Slice(row * width, width), ones, width + 1) / T.Of(width);
            var centred = standard.AsSpan(row * width, width);
            for (int i = 0; i < width; i++) centred[i] = x[row * width + i] - mean;
            var variance = T.Dot(T.Zero, centred, centred, width + 1) / T.Of(width);
            inverse[row] = T.One / T.Sqrt(variance + T.Of(epsilon));
            for (int i = 0; i < width; i++) centred[i] *= inverse[row];
        }
        return (standard, inverse);
    }

    /// <summary>dx = (dx̂ − mean(dx̂) − x̂·mean(dx̂·x̂))/√(σ² + ε) of each row (Ioffe and Szegedy 2015).</summary>
    public static T[] Pull<T>(ReadOnlySpan<T> standard, ReadOnlySpan<T> inverse, ReadOnlySpan<T> d, int rows, int width) where T : struct, IReal<T>
    {
        var (dx, ones) = (new T[rows * width], new T[width]);
        Array.Fill(ones, T.One);
        for (int row = 0; row < rows; row++)
        {
            var mine = standard.Slice(row * width, width);
            var arriving = d.Slice(row * width, width);
            var mean = T.Dot(T.Zero, arriving, ones, width + 1) / T.Of(width);
            var along = T.Dot(T.Zero, arriving, mine, width + 1) / T.Of(width);
            for (int i = 0; i < width; i++) dx[row * width + i] = (arriving[i] - mean - mine[i] * along) * inverse[row];
        }
        return dx;
    }

    /// <summary>y = x̂·weight + bias, each row normalised (layer) or each column (batch).</summary>
    public static (T[] Y, T[] Standard, T[] Inverse) Forward<T>(NormInputs<T> p, bool columns) where T : struct, IReal<T>
    {
        var x = columns ? Tensor.Transpose<T>(p.X, p.Rows, p.Width) : p.X;
        var (standard, inverse) = columns ? Standardise<T>(x, p.Width, p.Rows, p.Epsilon) : Standardise<T>(x, p.Rows, p.Width, p.Epsilon);
        if (columns) standard = Tensor.Transpose<T>(standard, p.Width, p.Rows);
        var y = new T[standard.Length];
        for (int i = 0; i < y.Length; i++) y[i] = standard[i] * p.Weight[i % p.Width] + p.Bias[i % p.Width];
        return (y, standard, inverse);
    }

    /// <summary>The gradients, given ∂L/∂y.</summary>
    public static NormGradients<T> Backward<T>(NormInputs<T> p, T[] d, bool columns) where T : struct, IReal<T>
    {
        var (_, standard, inverse) = Forward(p, columns);
        var (weight, bias) = Affine(standard, d, p.Rows, p.Width);
        var scaled = new T[d.Length];
        for (int i = 0; i < d.Length; i++) scaled[i] = d[i] * p.Weight[i % p.Width];
        if (!columns) return new(Pull<T>(standard, inverse, scaled, p.Rows, p.Width), weight, bias);
        var pulled = Pull<T>(Tensor.Transpose<T>(standard, p.Rows, p.Width), inverse, Tensor.Transpose<T>(scaled, p.Rows, p.Width), p.Width, p.Rows);
        return new(Tensor.Transpose<T>(pulled, p.Width, p.Rows), weight, bias);
    }

    /// <summary>dweight = Σ over the rows of dy·x̂ and dbias = Σ of dy, each [Width].</summary>
    public static (T[] Weight, T[] Bias) Affine<T>(T[] standard, T[] d, int rows, int width) where T : struct, IReal<T>
    {
        var (weight, bias, ones) = (new T[width], new T[width], new T[rows]);
        Array.Fill(ones, T.One);
        var (st, dt) = (Tensor.Transpose<T>(standard, rows, width), Tensor.Transpose<T>(d, rows, width));
        for (int i = 0; i < width; i++)
        {
            weight[i] = T.Dot(T.Zero, dt.AsSpan(i * rows, rows), st.AsSpan(i * rows, rows), rows + 1);
            bias[i] = T.Dot(T.Zero, dt.AsSpan(i * rows, rows), ones, rows + 1);
        }
        return (weight, bias);
    }
}
