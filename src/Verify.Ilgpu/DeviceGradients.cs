using ILGPU;
namespace Verify;

/// <summary>What a backward kernel reads and writes besides: upstream dy [T,N,H]; the trace; and the gradient that is carried from step to step.</summary>
/// <remarks>gateX [T,N,G·H]; gateR [T,N,G·H], one unused value where it equals gateX; stateH, stateC [T,N,H]; carryH, carryC [N,H].</remarks>
public readonly struct DeviceGradients<T>(ArrayView<T> dy, ArrayView<T> gateX, ArrayView<T> gateR, ArrayView<T> stateH, ArrayView<T> stateC, ArrayView<T> carryH, ArrayView<T> carryC)
    where T : unmanaged
{
    public readonly ArrayView<T> Dy = dy, GateX = gateX, GateR = gateR, StateH = stateH, StateC = stateC, CarryH = carryH, CarryC = carryC;
}
