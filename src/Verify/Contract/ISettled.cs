namespace Verify;

/// <summary>A workload whose arrays lie in the memory of the device that runs the kernel, so that a pass can be timed without the way there and back.</summary>
/// <remarks>A pass returns when the device has done it.</remarks>
public interface ISettled<T> : IDisposable where T : struct
{
    /// <summary>Runs the forward pass.</summary>
    void Forward();

    /// <summary>Runs the backward pass after a forward one.</summary>
    void Backward();

    /// <summary>Fetches what the last forward pass wrote, and the last backward pass, if it is asked for.</summary>
    void Read(Outputs<T> outputs, Gradients<T>? gradients);
}
