using Verify;
namespace Perilous;

/// <summary>A kernel that ends the process, from the third step on.</summary>
public sealed class FallsWithoutEnd : Kernel<Elman<Relu>, float>
{
    static int Deeper(int depth) => depth + Deeper(depth + 1) % 7;

    protected override void Run(Inputs<float> p, Outputs<float> outputs)
    {
        if (p.Shape.T > 2) outputs.Y[0] = Deeper(p.Shape.T);
    }

    protected override void RunBack(Inputs<float> p, Outputs<float> outputs, Upstream<float> upstream, Gradients<float> g) => Run(p, outputs);
}
