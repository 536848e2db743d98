using ILGPU;
namespace Verify;

/// <summary>Eight patches of R, 128 values; of float64 four, 64 values: 512 bytes in either case, half of the registers that a thread can have.</summary>
/// <remarks>Fields, not an array: a local array would lie in memory. 128 of 255 registers of four bytes leave enough for sums, vectors and addresses, and 256 such threads are all that a multiprocessor
/// with 65,536 registers holds (NVIDIA, CUDA C++ Programming Guide, technical specifications by compute capability).</remarks>
public readonly struct InRegisters<T>(Patch<T> a, Patch<T> b, Patch<T> c, Patch<T> d, Patch<T> e, Patch<T> f, Patch<T> g, Patch<T> h) : IKept<InRegisters<T>, T> where T : unmanaged, IReal<T>
{
    readonly Patch<T> a = a, b = b, c = c, d = d, e = e, f = f, g = g, h = h;

    public static int Patches => RegisterProduct.Patches(Interop.SizeOf<T>());

    public static InRegisters<T> With(InRegisters<T> kept, int i, Patch<T> patch) => new(i == 0 ? patch : kept.a, i == 1 ? patch : kept.b, i == 2 ? patch : kept.c, i == 3 ? patch : kept.d,
        i == 4 ? patch : kept.e, i == 5 ? patch : kept.f, i == 6 ? patch : kept.g, i == 7 ? patch : kept.h);

    public static Quad<T> Times(Quad<T> sums, InRegisters<T> kept, int i, int rows, Quad<T> vector) =>
        Patch<T>.Times(sums, i == 0 ? kept.a : i == 1 ? kept.b : i == 2 ? kept.c : i == 3 ? kept.d : i == 4 ? kept.e : i == 5 ? kept.f : i == 6 ? kept.g : kept.h, rows, vector);
}
