using ILGPU;
namespace Verify;

/// <summary>What a forward or backward kernel reads: the arrays of <see cref="Inputs{T}"/> on a device, and the trajectory y and c once it is known.</summary>
/// <remarks>x [T,N,C], w [G·H,C], r [G·H,H], bw and br [G·H], h0 and c0 [N,H], y and c [T,N,H]; c0 and c are one unused value in a cell without memory.</remarks>
public readonly struct DeviceInputs<T>(ArrayView<T> x, ArrayView<T> w, ArrayView<T> r, ArrayView<T> bw, ArrayView<T> br, ArrayView<T> h0, ArrayView<T> c0, ArrayView<T> y, ArrayView<T> c)
    where T : unmanaged
{
    public readonly ArrayView<T> X = x, W = w, R = r, Bw = bw, Br = br, H0 = h0, C0 = c0, Y = y, C = c;
}
