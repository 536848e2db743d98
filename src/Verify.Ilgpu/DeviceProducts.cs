using ILGPU;
namespace Verify;

/// <summary>The products of all steps at once: x = W·x + bW and r = R·h + bR, both [T,N,G·H].</summary>
public readonly struct DeviceProducts<T>(ArrayView<T> x, ArrayView<T> r) where T : unmanaged
{
    public readonly ArrayView<T> X = x, R = r;
}
