namespace Verify;

/// <summary>What a cell may do with a number, so that one cell runs on values, derivatives, error bounds and SIMD lanes.</summary>
/// <remarks>Eleven members instead of .NET's generic mathematics, whose smallest fitting interface asks for 66, has no choice by sign that
/// an interval or a vector could make, and leaves tanh to the device.</remarks>
public interface IReal<T> where T : struct, IReal<T>
{
    static abstract T Zero { get; }
    static abstract T One { get; }

    /// <summary>The number nearest to <paramref name="value"/>.</summary>
    static abstract T Of(double value);

    static abstract T operator +(T a, T b);
    static abstract T operator -(T a, T b);
    static abstract T operator *(T a, T b);
    static abstract T operator /(T a, T b);
    static abstract T operator -(T a);
    static abstract T Tanh(T x);
    static abstract T Exp(T x);

    /// <summary>√x for x ≥ 0. No cell needs it, normalisation does; a number that runs cells only may go without.</summary>
    static virtual T Sqrt(T x) => throw new NotSupportedException($"{typeof(T).Name} has no square root: it runs cells, not normalisation.");

    /// <summary><paramref name="positive"/> where x &gt; 0, <paramref name="otherwise"/> where x ≤ 0, and NaN where x is NaN.</summary>
    static abstract T Where(T x, T positive, T otherwise);

    /// <summary>start + Σ aᵢ·bᵢ.</summary>
    /// <param name="start">What the sum begins with, a bias for instance.</param>
    /// <param name="a">[n]</param>
    /// <param name="b">[n]</param>
    /// <param name="terms">How many terms a kernel may add up in one sum that this one is part of; a number that bounds errors allows for them in any order.</param>
    static virtual T Dot(T start, ReadOnlySpan<T> a, ReadOnlySpan<T> b, int terms)
    {
        var sum = start;
        for (int i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }
}
