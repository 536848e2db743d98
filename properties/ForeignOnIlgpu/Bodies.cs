using ILGPU;
using ILGPU.Runtime;
namespace Foreign;

/// <summary>A kernel on a struct of this DLL, whose type is known here only.</summary>
public static class Bodies
{
    public struct Body
    {
        public float Place, Speed;
    }

    static void Move(Index1D i, ArrayView<Body> bodies)
    {
        ref Body body = ref bodies[i];
        body.Place += body.Speed;
    }

    public static void Moved(Accelerator device)
    {
        using var bodies = device.Allocate1D([new Body { Place = 1, Speed = 2 }]);
        device.LoadAutoGroupedStreamKernel<Index1D, ArrayView<Body>>(Move)(1, bodies.View);
        if (bodies.GetAsArray1D()[0].Place != 3) throw new InvalidOperationException("1 + 2");
    }
}
