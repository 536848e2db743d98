namespace ILGPU;

/// <summary>One coordinate of 64 bits.</summary>
public readonly struct LongIndex1D(long x) : ILongIndex<LongIndex1D, Index1D>, IEquatable<LongIndex1D>
{
    public static readonly LongIndex1D Invalid = new(-1);
    public static readonly LongIndex1D Zero = new(0);
    public static readonly LongIndex1D One = new(1);

    public long X { get; } = x;

    public bool IsFirst => X == 0;
    public long Size => X;
    public IndexType IndexType => IndexType.LongIndex1D;

    public Index1D ToIntIndex() => new(checked((int)X));
    public bool InBounds(LongIndex1D dimension) => X >= 0 && X < dimension.X;
    public bool InBoundsInclusive(LongIndex1D dimension) => X >= 0 && X <= dimension.X;
    public LongIndex1D Add(LongIndex1D rhs) => this + rhs;
    public LongIndex1D Subtract(LongIndex1D rhs) => this - rhs;

    public static LongIndex1D Min(LongIndex1D first, LongIndex1D second) => new(Math.Min(first.X, second.X));
    public static LongIndex1D Max(LongIndex1D first, LongIndex1D second) => new(Math.Max(first.X, second.X));
    public static LongIndex1D Clamp(LongIndex1D value, LongIndex1D min, LongIndex1D max) => Max(min, Min(value, max));
    public static LongIndex1D Add(LongIndex1D first, LongIndex1D second) => first + second;
    public static LongIndex1D Subtract(LongIndex1D first, LongIndex1D second) => first - second;
    public static LongIndex1D Multiply(LongIndex1D first, LongIndex1D second) => first * second;
    public static LongIndex1D Divide(LongIndex1D first, LongIndex1D second) => first / second;

    public static LongIndex1D operator +(LongIndex1D first, LongIndex1D second) => new(first.X + second.X);
    public static LongIndex1D operator -(LongIndex1D first, LongIndex1D second) => new(first.X - second.X);
    public static LongIndex1D operator *(LongIndex1D first, LongIndex1D second) => new(first.X * second.X);
    public static LongIndex1D operator /(LongIndex1D first, LongIndex1D second) => new(first.X / second.X);
    public static bool operator ==(LongIndex1D first, LongIndex1D second) => first.X == second.X;
    public static bool operator !=(LongIndex1D first, LongIndex1D second) => !(first == second);
    public static explicit operator Index1D(LongIndex1D index) => index.ToIntIndex();
    public static implicit operator long(LongIndex1D idx) => idx.X;
    public static implicit operator LongIndex1D(long idx) => new(idx);
    public static explicit operator ulong(LongIndex1D idx) => (ulong)idx.X;

    public bool Equals(LongIndex1D other) => this == other;
    public override bool Equals(object? obj) => obj is LongIndex1D other && Equals(other);
    public override int GetHashCode() => HashCode.Combine(X);
    public override string ToString() => $"({X})";
}
