namespace ILGPU.AtomicOperations;

/// <summary>What an atomic does with the old value and its operand.</summary>
public interface IAtomicOperation<T> where T : unmanaged
{
    T Operation(T current, T value);
}

/// <summary>How an atomic replaces a value nobody has changed.</summary>
public interface ICompareExchangeOperation<T> where T : unmanaged
{
    T CompareExchange(ref T target, T compare, T value);
    bool IsSame(T left, T right);
}

/// <summary>Compare and exchange of one int.</summary>
public readonly struct CompareExchangeInt32 : ICompareExchangeOperation<int>
{
    public int CompareExchange(ref int target, int compare, int value) => Atomic.CompareExchange(ref target, compare, value);
    public bool IsSame(int left, int right) => left == right;
}

/// <summary>Compare and exchange of one long.</summary>
public readonly struct CompareExchangeInt64 : ICompareExchangeOperation<long>
{
    public long CompareExchange(ref long target, long compare, long value) => Atomic.CompareExchange(ref target, compare, value);
    public bool IsSame(long left, long right) => left == right;
}

/// <summary>Compare and exchange of one uint.</summary>
public readonly struct CompareExchangeUInt32 : ICompareExchangeOperation<uint>
{
    public uint CompareExchange(ref uint target, uint compare, uint value) => Atomic.CompareExchange(ref target, compare, value);
    public bool IsSame(uint left, uint right) => left == right;
}

/// <summary>Compare and exchange of one ulong.</summary>
public readonly struct CompareExchangeUInt64 : ICompareExchangeOperation<ulong>
{
    public ulong CompareExchange(ref ulong target, ulong compare, ulong value) => Atomic.CompareExchange(ref target, compare, value);
    public bool IsSame(ulong left, ulong right) => left == right;
}

/// <summary>Compare and exchange of one float.</summary>
public readonly struct CompareExchangeFloat : ICompareExchangeOperation<float>
{
    public float CompareExchange(ref float target, float compare, float value) => Atomic.CompareExchange(ref target, compare, value);
    public bool IsSame(float left, float right) => left == right;
}

/// <summary>Compare and exchange of one double.</summary>
public readonly struct CompareExchangeDouble : ICompareExchangeOperation<double>
{
    public double CompareExchange(ref double target, double compare, double value) => Atomic.CompareExchange(ref target, compare, value);
    public bool IsSame(double left, double right) => left == right;
}
