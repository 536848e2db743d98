using ILGPU.Runtime;

namespace ILGPU.Algorithms;

/// <summary>Something of ILGPU.Algorithms that holds memory of an accelerator until it is disposed.</summary>
public abstract class AlgorithmObject : AcceleratorObject
{
    private protected AlgorithmObject(Accelerator accelerator) : base(accelerator) { }
}
