using Verify;
namespace Foreign;

/// <summary>A tanh RNN as people write it by hand, for one cell and in one file; each class below gets one thing wrong.</summary>
public class HandWritten : Kernel<Elman<Tanh>, float>
{
    /// <summary>The weight with which the gradient of a step reaches the step before.</summary>
    protected virtual float Carry => 1;

    /// <summary>The step whose output a step continues from, counted back.</summary>
    protected virtual int Back => 1;

    /// <summary>The gradient that a bias collects from one pre-activation.</summary>
    protected virtual float ToBias(float da) => da;

    /// <summary>tanh as the kernel computes it.</summary>
    protected virtual float Squash(float a) => MathF.Tanh(a);

    /// <summary>Which of the two weight matrices multiplies the input, and which the state.</summary>
    protected virtual (float[] Input, float[] Recurrent) Weights(Inputs<float> p) => (p.W, p.R);

    protected override void Run(Inputs<float> p, Outputs<float> outputs)
    {
        var (T, N, C, H) = p.Shape;
        var (w, r) = Weights(p);
        for (int t = 0; t < T; t++)
            for (int n = 0; n < N; n++)
                for (int u = 0; u < H; u++)
                {
                    float a = p.Bw[u] + p.Br[u];
                    for (int c = 0; c < C; c++) a += w[u * C + c] * p.X[(t * N + n) * C + c];
                    for (int k = 0; k < H; k++) a += r[u * H + k] * Before(p, outputs, t, n, k);
                    outputs.Y[(t * N + n) * H + u] = Squash(a);
                }
        for (int i = 0; i < N * H; i++) outputs.Hn[i] = T == 0 ? p.H0[i] : outputs.Y[(T - 1) * N * H + i];
    }

    protected override void RunBack(Inputs<float> p, Outputs<float> outputs, Upstream<float> upstream, Gradients<float> g)
    {
        var (T, N, C, H) = p.Shape;
        foreach (var (_, values) in g.Arrays) Array.Clear(values);
        upstream.Hn.CopyTo(g.H0, 0);
        var da = new float[H];
        for (int t = T - 1; t >= 0; t--)
            for (int n = 0; n < N; n++)
            {
                for (int u = 0; u < H; u++)
                {
                    int at = (t * N + n) * H + u;
                    float y = outputs.Y[at], dh = upstream.Y[at] + g.H0[n * H + u];
                    g.StateH[at] = dh;
                    g.GateX[at] = da[u] = dh * (1 - y * y);
                    g.Bw[u] += ToBias(da[u]);
                    g.Br[u] += ToBias(da[u]);
                    for (int c = 0; c < C; c++) g.W[u * C + c] += da[u] * p.X[(t * N + n) * C + c];
                    for (int k = 0; k < H; k++) g.R[u * H + k] += da[u] * Before(p, outputs, t, n, k);
                }
                for (int c = 0; c < C; c++)
                {
                    float dx = 0;
                    for (int u = 0; u < H; u++) dx += p.W[u * C + c] * da[u];
                    g.X[(t * N + n) * C + c] = dx;
                }
                for (int k = 0; k < H; k++)
                {
                    float dh = 0;
                    for (int u = 0; u < H; u++) dh += p.R[u * H + k] * da[u];
                    g.H0[n * H + k] = Carry * dh;
                }
            }
    }

    float Before(Inputs<float> p, Outputs<float> outputs, int t, int n, int k) =>
        t < Back ? p.H0[n * p.Shape.H + k] : outputs.Y[((t - Back) * p.Shape.N + n) * p.Shape.H + k];
}

/// <summary>Backward without the gradient that arrives through the recurrent product.</summary>
public sealed class ForgetsTheCarry : HandWritten
{
    protected override float Carry => 0;
}

/// <summary>W where R belongs and R where W belongs, when the two have the same size.</summary>
public sealed class SwapsWAndR : HandWritten
{
    protected override (float[] Input, float[] Recurrent) Weights(Inputs<float> p) => p.W.Length == p.R.Length ? (p.R, p.W) : (p.W, p.R);
}

/// <summary>Each step continues from the step before the last.</summary>
public sealed class OffByOneStep : HandWritten
{
    protected override int Back => 2;
}

/// <summary>The bias gradient stays 0.</summary>
public sealed class DropsTheBiasGradient : HandWritten
{
    protected override float ToBias(float da) => 0;
}

/// <summary>tanh to 11 bits, as a GPU's fast instruction has it, declared as accurate.</summary>
public sealed class ElevenBitTanh : HandWritten
{
    protected override float Squash(float a) => MathF.Round(MathF.Tanh(a) * 2048) / 2048;
}
