namespace Verify;

/// <summary>A number made of plain arithmetic alone, so that a GPU computes it as a CPU does; stored as a <typeparamref name="T"/>.</summary>
/// <remarks>A device's own tanh may be good to 11 bits only, and its software tanh may overflow: here exp and tanh are our code everywhere.
/// What may differ between devices is whether a·b + c is fused, which the declared ulps allow for.</remarks>
public interface IPortable<TSelf, T> : IReal<TSelf> where TSelf : unmanaged, IPortable<TSelf, T> where T : unmanaged
{
    /// <summary>The largest error of Tanh in ulps, over all numbers.</summary>
    static abstract double TanhUlps { get; }

    /// <summary>The largest error of Exp in ulps, over all numbers whose exponential is normal.</summary>
    static abstract double ExpUlps { get; }
}
