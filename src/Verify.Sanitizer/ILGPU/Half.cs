namespace ILGPU;

/// <summary>A 16-bit float (IEEE 754 binary16).</summary>
/// <remarks>Arithmetic is done in single precision and rounded, as ILGPU does it where a device has no 16-bit arithmetic.</remarks>
public readonly struct Half : IEquatable<Half>, IComparable<Half>
{
    readonly ushort bits;

    internal Half(System.Half value) => bits = BitConverter.HalfToUInt16Bits(value);

    public static readonly Half PositiveInfinity = (Half)float.PositiveInfinity;
    public static readonly Half NegativeInfinity = (Half)float.NegativeInfinity;
    public static readonly Half NaN = (Half)float.NaN;
    public static readonly Half Zero = (Half)0f;
    public static readonly Half One = (Half)1f;
    public static readonly Half MaxValue = new(System.Half.MaxValue);
    public static readonly Half MinValue = new(System.Half.MinValue);
    public static readonly Half Epsilon = new(System.Half.Epsilon);

    System.Half Value => BitConverter.UInt16BitsToHalf(bits);

    public static bool IsNaN(Half value) => System.Half.IsNaN(value.Value);
    public static bool IsInfinity(Half value) => System.Half.IsInfinity(value.Value);
    public static bool IsFinite(Half value) => System.Half.IsFinite(value.Value);
    public static Half Abs(Half value) => new(System.Half.Abs(value.Value));

    public static implicit operator float(Half value) => (float)value.Value;
    public static implicit operator double(Half value) => (double)value.Value;
    public static explicit operator Half(float value) => new((System.Half)value);
    public static explicit operator Half(double value) => new((System.Half)value);
    public static explicit operator Half(int value) => new((System.Half)value);
    public static explicit operator int(Half value) => (int)value.Value;
    public static explicit operator Half(System.Half value) => new(value);
    public static explicit operator System.Half(Half value) => value.Value;

    public static Half operator -(Half value) => (Half)(-(float)value);
    public static Half operator +(Half first, Half second) => (Half)((float)first + (float)second);
    public static Half operator -(Half first, Half second) => (Half)((float)first - (float)second);
    public static Half operator *(Half first, Half second) => (Half)((float)first * (float)second);
    public static Half operator /(Half first, Half second) => (Half)((float)first / (float)second);
    public static bool operator ==(Half first, Half second) => first.Value == second.Value;
    public static bool operator !=(Half first, Half second) => first.Value != second.Value;
    public static bool operator <(Half first, Half second) => first.Value < second.Value;
    public static bool operator >(Half first, Half second) => first.Value > second.Value;
    public static bool operator <=(Half first, Half second) => first.Value <= second.Value;
    public static bool operator >=(Half first, Half second) => first.Value >= second.Value;

    public bool Equals(Half other) => Value.Equals(other.Value);
    public int CompareTo(Half other) => Value.CompareTo(other.Value);
    public override bool Equals(object? obj) => obj is Half other && Equals(other);
    public override int GetHashCode() => bits;
    public override string ToString() => ((float)this).ToString();
}
