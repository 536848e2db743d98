using Verify;
namespace Perilous;

/// <summary>A kernel that never returns.</summary>
public sealed class NeverReturns : Kernel<Elman<Relu>, float>
{
    protected override void Run(Inputs<float> p, Outputs<float> outputs)
    {
        while (p.Shape.T >= 0) Thread.Sleep(1);
    }

    protected override void RunBack(Inputs<float> p, Outputs<float> outputs, Upstream<float> upstream, Gradients<float> g) => Run(p, outputs);
}
