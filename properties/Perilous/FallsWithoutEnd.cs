using Verify;
namespace Perilous;

/// <summary>A kernel that ends the process.</summary>
public sealed class FallsWithoutEnd : Kernel<Elman<Relu>, float>
{
    static int Deeper(int depth) => depth + Deeper(depth + 1) % 7;

    protected override void Run(Inputs<float> p, Outputs<float> outputs)
    {
        if (Deeper(p.Shape.T) == 1) outputs.Hn[0] = 0;
    }

    protected override void RunBack(Inputs<float> p, Outputs<float> outputs, Upstream<float> upstream, Gradients<float> g) => Run(p, outputs);
}
