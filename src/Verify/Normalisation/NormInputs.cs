namespace Verify;

/// <summary>What a normalisation reads.</summary>
/// <param name="Rows">Samples; steps times sequences where it stands between recurrent layers.</param> <param name="Width">Features.</param>
/// <param name="X">[Rows,Width]</param> <param name="Weight">[Width] the gain.</param> <param name="Bias">[Width]</param>
/// <param name="Epsilon">Added to the variance, at least 0.</param>
public sealed record NormInputs<T>(int Rows, int Width, T[] X, T[] Weight, T[] Bias, double Epsilon = NormEquations.Epsilon) where T : struct
{
    /// <summary>Refuses arrays that do not fit.</summary>
    /// <exception cref="ArgumentException">Names the array, the shape expected and what was given.</exception>
    public void Check()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(Rows);
        ArgumentOutOfRangeException.ThrowIfLessThan(Width, 1);
        if (!(Epsilon >= 0)) throw new ArgumentOutOfRangeException(nameof(Epsilon), Epsilon, $"Epsilon: expected at least 0; given {Epsilon}.");
        Tensor.Check(X, nameof(X), "[Rows,Width]", [Rows, Width]);
        Tensor.Check(Weight, nameof(Weight), "[Width]", [Width]);
        Tensor.Check(Bias, nameof(Bias), "[Width]", [Width]);
    }

    /// <summary>The same in another number.</summary>
    public NormInputs<TTo> Map<TTo>(Func<T, TTo> map) where TTo : struct => new(Rows, Width, X.Map(map), Weight.Map(map), Bias.Map(map), Epsilon);
}
