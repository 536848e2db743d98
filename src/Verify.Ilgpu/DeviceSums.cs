using ILGPU;
namespace Verify;

/// <summary>Where the sums over all steps go: dx [T,N,C], dW [G·H,C], dR [G·H,H], dbW and dbR [G·H].</summary>
public readonly struct DeviceSums<T>(ArrayView<T> x, ArrayView<T> w, ArrayView<T> r, ArrayView<T> bw, ArrayView<T> br) where T : unmanaged
{
    public readonly ArrayView<T> X = x, W = w, R = r, Bw = bw, Br = br;
}
