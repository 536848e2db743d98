namespace Verify;

/// <summary>Powers of two for scaling by 2^k: first·second = 2^k, lift = 2^64, and firstLifted·secondLifted = 2^(k − 64).</summary>
public readonly struct Powers<T>(T lift, T first, T second, T firstLifted, T secondLifted) where T : unmanaged
{
    public readonly T Lift = lift, First = first, Second = second, FirstLifted = firstLifted, SecondLifted = secondLifted;
}
