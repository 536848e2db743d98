using ILGPU;
using ILGPU.Runtime;
using Verify;
namespace Foreign;

/// <summary>A tanh RNN for a GPU as people write it by hand: a launch per step, the sums over all steps on the host.</summary>
public class HandLaunched : Kernel<Elman<Tanh>, float>
{
    /// <summary>da and the gradient that reaches the step before, in one launch or in two.</summary>
    protected virtual bool Fused => false;

    protected override void Run(Inputs<float> p, Outputs<float> outputs)
    {
        var (T, N, C, H) = p.Shape;
        if (T * N > 0) OnDevice(device =>
        {
            using var x = device.Allocate1D(p.X);
            using var w = device.Allocate1D(p.W);
            using var r = device.Allocate1D(p.R);
            using var bias = device.Allocate1D([.. p.Bw, .. p.Br]);
            using var y = device.Allocate1D<float>((T + 1) * N * H);     // the first state, then every step's
            y.View.SubView(0, N * H).CopyFromCPU(p.H0);
            var step = device.LoadAutoGroupedStreamKernel<Index1D, ArrayView<float>, ArrayView<float>, ArrayView<float>, ArrayView<float>, ArrayView<float>, int, int, int>(Step);
            for (int t = 0; t < T; t++) step(N * H, x.View.SubView(t * N * C, N * C), w.View, r.View, bias.View, y.View.SubView(t * N * H, 2 * N * H), N, C, H);
            y.View.SubView(N * H, T * N * H).CopyToCPU(outputs.Y);
        });
        for (int i = 0; i < N * H; i++) outputs.Hn[i] = T == 0 ? p.H0[i] : outputs.Y[(T - 1) * N * H + i];
    }

    static void Step(Index1D i, ArrayView<float> x, ArrayView<float> w, ArrayView<float> r, ArrayView<float> bias, ArrayView<float> y, int N, int C, int H)
    {
        int n = i / H, u = i % H;
        float a = bias[u] + bias[H + u];
        for (int c = 0; c < C; c++) a += w[u * C + c] * x[n * C + c];
        for (int k = 0; k < H; k++) a += r[u * H + k] * y[n * H + k];
        y[N * H + i] = MathF.Tanh(a);
    }

    protected override void RunBack(Inputs<float> p, Outputs<float> outputs, Upstream<float> upstream, Gradients<float> g)
    {
        var (T, N, C, H) = p.Shape;
        foreach (var (_, values) in g.Arrays) Array.Clear(values);
        upstream.Hn.CopyTo(g.H0, 0);
        if (T * N > 0) OnDevice(device =>
        {
            using var r = device.Allocate1D(p.R);
            using var y = device.Allocate1D(outputs.Y);
            using var dy = device.Allocate1D(upstream.Y);
            using var carry = device.Allocate1D(g.H0);
            using var arriving = device.Allocate1D<float>(T * N * H);
            using var da = device.Allocate1D<float>(T * N * H);
            var back = device.LoadAutoGroupedStreamKernel<Index1D, ArrayView<float>, ArrayView<float>, ArrayView<float>, ArrayView<float>, ArrayView<float>>(Back);
            var through = device.LoadAutoGroupedStreamKernel<Index1D, ArrayView<float>, ArrayView<float>, ArrayView<float>, int>(Through);
            var both = device.LoadAutoGroupedStreamKernel<Index1D, ArrayView<float>, ArrayView<float>, ArrayView<float>, ArrayView<float>, ArrayView<float>, ArrayView<float>, int>(BackAndThrough);
            for (int t = T - 1; t >= 0; t--)
            {
                var (yt, dyt, at, dat) = (y.View.SubView(t * N * H, N * H), dy.View.SubView(t * N * H, N * H), arriving.View.SubView(t * N * H, N * H), da.View.SubView(t * N * H, N * H));
                if (Fused) both(N * H, yt, dyt, at, dat, carry.View, r.View, H);
                else
                {
                    back(N * H, yt, dyt, at, dat, carry.View);
                    through(N * H, dat, r.View, carry.View, H);
                }
            }
            carry.CopyToCPU(g.H0);
            arriving.CopyToCPU(g.StateH);
            da.CopyToCPU(g.GateX);
        });
        for (int i = 0; i < T * N; i++)
            for (int u = 0; u < H; u++)
            {
                float da = g.GateX[i * H + u];
                g.Bw[u] += da;
                g.Br[u] += da;
                for (int c = 0; c < C; c++) g.X[i * C + c] += p.W[u * C + c] * da;
                for (int c = 0; c < C; c++) g.W[u * C + c] += da * p.X[i * C + c];
                for (int k = 0; k < H; k++) g.R[u * H + k] += da * (i < N ? p.H0[i * H + k] : outputs.Y[(i - N) * H + k]);
            }
    }

    static void Back(Index1D i, ArrayView<float> y, ArrayView<float> dy, ArrayView<float> arriving, ArrayView<float> da, ArrayView<float> carry)
    {
        arriving[i] = dy[i] + carry[i];
        da[i] = arriving[i] * (1 - y[i] * y[i]);
    }

    static void Through(Index1D i, ArrayView<float> da, ArrayView<float> r, ArrayView<float> carry, int H)
    {
        float sum = 0;
        for (int u = 0; u < H; u++) sum += r[u * H + i % H] * da[i / H * H + u];
        carry[i] = sum;
    }

    static void BackAndThrough(Index1D i, ArrayView<float> y, ArrayView<float> dy, ArrayView<float> arriving, ArrayView<float> da, ArrayView<float> carry, ArrayView<float> r, int H)
    {
        Back(i, y, dy, arriving, da, carry);
        Through(i, da, r, carry, H);
    }

    static void OnDevice(Action<Accelerator> work)
    {
        using var context = Context.CreateDefault();
        using var device = context.GetPreferredDevice(preferCPU: false).CreateAccelerator(context);
        work(device);
    }
}

/// <summary>One launch for both halves of a step backward: threads read gate gradients that others may not have written.</summary>
public sealed class FusesTwoLaunches : HandLaunched
{
    protected override bool Fused => true;
}
