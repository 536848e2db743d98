namespace Verify;

/// <summary>A number that is a SIMD vector of <see cref="Count"/> elements: a cell run on it does that many hidden units at once.</summary>
public interface ILanes<TSelf, TElement> : IReal<TSelf> where TSelf : struct, ILanes<TSelf, TElement> where TElement : unmanaged
{
    /// <summary>How many elements.</summary>
    static abstract int Count { get; }

    /// <summary>The <see cref="Count"/> elements that begin at <paramref name="source"/>.</summary>
    static abstract TSelf Read(ref readonly TElement source);

    /// <summary>The <see cref="Count"/> elements to where <paramref name="target"/> begins.</summary>
    static abstract void Write(TSelf values, ref TElement target);

    /// <summary>The same element in every lane.</summary>
    static abstract TSelf All(TElement value);

    /// <summary>a·b + c, rounded once.</summary>
    static abstract TSelf MultiplyAdd(TSelf a, TSelf b, TSelf c);
}
