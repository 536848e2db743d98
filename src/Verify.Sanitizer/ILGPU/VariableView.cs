namespace ILGPU;

/// <summary>A window on one element.</summary>
public readonly struct VariableView<T>(ArrayView<T> baseView) where T : unmanaged
{
    public static readonly int VariableSize = ArrayView<T>.ElementSize;

    public ArrayView<T> BaseView { get; } = baseView;
    public bool IsValid => BaseView.IsValid;
    public ref T Value => ref BaseView[0];

    public override string ToString() => BaseView.ToString();
}
