namespace ILGPU.Algorithms.RadixSortOperations;

// Both orders of each number; the names are ILGPU's. As unsigned numbers signed ones are in order once their sign is turned round, and floating-point
// ones once the sign of positive ones, and all bits of negative ones, are turned round (Knuth 1998, TAOCP 3, section 5.2.5).

/// <summary>The smallest first.</summary>
public readonly struct AscendingInt8 : IRadixSortOperation<sbyte>
{
    public int NumBits => 8;
    public sbyte DefaultValue => 0;
    public int ExtractRadixBits(sbyte value, int shift, int bitMask) => (int)(((byte)value ^ 1 << 7) >> shift) & bitMask;
}

/// <summary>The largest first.</summary>
public readonly struct DescendingInt8 : IRadixSortOperation<sbyte>
{
    public int NumBits => 8;
    public sbyte DefaultValue => 0;
    public int ExtractRadixBits(sbyte value, int shift, int bitMask) => ~default(AscendingInt8).ExtractRadixBits(value, shift, bitMask) & bitMask;
}

/// <summary>The smallest first.</summary>
public readonly struct AscendingInt16 : IRadixSortOperation<short>
{
    public int NumBits => 16;
    public short DefaultValue => 0;
    public int ExtractRadixBits(short value, int shift, int bitMask) => (int)(((ushort)value ^ 1 << 15) >> shift) & bitMask;
}

/// <summary>The largest first.</summary>
public readonly struct DescendingInt16 : IRadixSortOperation<short>
{
    public int NumBits => 16;
    public short DefaultValue => 0;
    public int ExtractRadixBits(short value, int shift, int bitMask) => ~default(AscendingInt16).ExtractRadixBits(value, shift, bitMask) & bitMask;
}

/// <summary>The smallest first.</summary>
public readonly struct AscendingInt32 : IRadixSortOperation<int>
{
    public int NumBits => 32;
    public int DefaultValue => 0;
    public int ExtractRadixBits(int value, int shift, int bitMask) => (int)(((uint)value ^ 1U << 31) >> shift) & bitMask;
}

/// <summary>The largest first.</summary>
public readonly struct DescendingInt32 : IRadixSortOperation<int>
{
    public int NumBits => 32;
    public int DefaultValue => 0;
    public int ExtractRadixBits(int value, int shift, int bitMask) => ~default(AscendingInt32).ExtractRadixBits(value, shift, bitMask) & bitMask;
}

/// <summary>The smallest first.</summary>
public readonly struct AscendingInt64 : IRadixSortOperation<long>
{
    public int NumBits => 64;
    public long DefaultValue => 0;
    public int ExtractRadixBits(long value, int shift, int bitMask) => (int)(((ulong)value ^ 1UL << 63) >> shift) & bitMask;
}

/// <summary>The largest first.</summary>
public readonly struct DescendingInt64 : IRadixSortOperation<long>
{
    public int NumBits => 64;
    public long DefaultValue => 0;
    public int ExtractRadixBits(long value, int shift, int bitMask) => ~default(AscendingInt64).ExtractRadixBits(value, shift, bitMask) & bitMask;
}

/// <summary>The smallest first.</summary>
public readonly struct AscendingUInt8 : IRadixSortOperation<byte>
{
    public int NumBits => 8;
    public byte DefaultValue => 0;
    public int ExtractRadixBits(byte value, int shift, int bitMask) => (int)(value >> shift) & bitMask;
}

/// <summary>The largest first.</summary>
public readonly struct DescendingUInt8 : IRadixSortOperation<byte>
{
    public int NumBits => 8;
    public byte DefaultValue => 0;
    public int ExtractRadixBits(byte value, int shift, int bitMask) => ~default(AscendingUInt8).ExtractRadixBits(value, shift, bitMask) & bitMask;
}

/// <summary>The smallest first.</summary>
public readonly struct AscendingUInt16 : IRadixSortOperation<ushort>
{
    public int NumBits => 16;
    public ushort DefaultValue => 0;
    public int ExtractRadixBits(ushort value, int shift, int bitMask) => (int)(value >> shift) & bitMask;
}

/// <summary>The largest first.</summary>
public readonly struct DescendingUInt16 : IRadixSortOperation<ushort>
{
    public int NumBits => 16;
    public ushort DefaultValue => 0;
    public int ExtractRadixBits(ushort value, int shift, int bitMask) => ~default(AscendingUInt16).ExtractRadixBits(value, shift, bitMask) & bitMask;
}

/// <summary>The smallest first.</summary>
public readonly struct AscendingUInt32 : IRadixSortOperation<uint>
{
    public int NumBits => 32;
    public uint DefaultValue => 0;
    public int ExtractRadixBits(uint value, int shift, int bitMask) => (int)(value >> shift) & bitMask;
}

/// <summary>The largest first.</summary>
public readonly struct DescendingUInt32 : IRadixSortOperation<uint>
{
    public int NumBits => 32;
    public uint DefaultValue => 0;
    public int ExtractRadixBits(uint value, int shift, int bitMask) => ~default(AscendingUInt32).ExtractRadixBits(value, shift, bitMask) & bitMask;
}

/// <summary>The smallest first.</summary>
public readonly struct AscendingUInt64 : IRadixSortOperation<ulong>
{
    public int NumBits => 64;
    public ulong DefaultValue => 0;
    public int ExtractRadixBits(ulong value, int shift, int bitMask) => (int)(value >> shift) & bitMask;
}

/// <summary>The largest first.</summary>
public readonly struct DescendingUInt64 : IRadixSortOperation<ulong>
{
    public int NumBits => 64;
    public ulong DefaultValue => 0;
    public int ExtractRadixBits(ulong value, int shift, int bitMask) => ~default(AscendingUInt64).ExtractRadixBits(value, shift, bitMask) & bitMask;
}

/// <summary>The smallest first.</summary>
public readonly struct AscendingFloat : IRadixSortOperation<float>
{
    public int NumBits => 32;
    public float DefaultValue => 0;
    public int ExtractRadixBits(float value, int shift, int bitMask)
    {
        uint bits = Interop.FloatAsInt(value);
        bits ^= (bits >> 31) != 0 ? uint.MaxValue : 1U << 31;
        return (int)(bits >> shift) & bitMask;
    }
}

/// <summary>The largest first.</summary>
public readonly struct DescendingFloat : IRadixSortOperation<float>
{
    public int NumBits => 32;
    public float DefaultValue => 0;
    public int ExtractRadixBits(float value, int shift, int bitMask) => ~default(AscendingFloat).ExtractRadixBits(value, shift, bitMask) & bitMask;
}

/// <summary>The smallest first.</summary>
public readonly struct AscendingDouble : IRadixSortOperation<double>
{
    public int NumBits => 64;
    public double DefaultValue => 0;
    public int ExtractRadixBits(double value, int shift, int bitMask)
    {
        ulong bits = Interop.FloatAsInt(value);
        bits ^= (bits >> 63) != 0 ? ulong.MaxValue : 1UL << 63;
        return (int)(bits >> shift) & bitMask;
    }
}

/// <summary>The largest first.</summary>
public readonly struct DescendingDouble : IRadixSortOperation<double>
{
    public int NumBits => 64;
    public double DefaultValue => 0;
    public int ExtractRadixBits(double value, int shift, int bitMask) => ~default(AscendingDouble).ExtractRadixBits(value, shift, bitMask) & bitMask;
}
