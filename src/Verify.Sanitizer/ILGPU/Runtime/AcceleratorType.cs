namespace ILGPU.Runtime;

/// <summary>The kind of an accelerator; the checking device calls itself a CPU.</summary>
public enum AcceleratorType { CPU, Cuda, OpenCL }
