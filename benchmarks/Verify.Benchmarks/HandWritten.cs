using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
namespace Verify;

/// <summary>What the generic cell costs: LSTM's pointwise step, forward and backward, by the cell's code on <see cref="Lanes"/> and by a twin written by hand for LSTM and float32 alone.</summary>
public static class HandWritten
{
    /// <summary>One way of doing all units of a step, as a contestant.</summary>
    /// <param name="name">Who it is.</param> <param name="forward">The step.</param> <param name="backward">Its transpose.</param>
    sealed class Way(string name, Action forward, Action backward) : IContestant
    {
        public string Name => name;

        public double Sample(Pass pass, int repeats)
        {
            long start = System.Diagnostics.Stopwatch.GetTimestamp();
            for (int i = 0; i < repeats; i++)
            {
                forward();
                if (pass == Pass.Training) backward();
            }
            return System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds / repeats;
        }
    }

    /// <summary>Time of the generic code ÷ time of the twin, round by round, after their results were found to be the same bits.</summary>
    /// <param name="pass">Forward, or forward and backward.</param> <param name="units">How many units; a multiple of 16.</param> <param name="budget">How long it may take.</param>
    /// <exception cref="InvalidOperationException">The two differ.</exception>
    public static Interval Cost(Pass pass, int units, TimeSpan budget)
    {
        var (generic, twin) = (new Buffers(units), new Buffers(units));
        generic.Forward();
        generic.Backward();
        twin.ForwardByHand();
        twin.BackwardByHand();
        if (!generic.H.AsSpan().SequenceEqual(twin.H) || !generic.C.AsSpan().SequenceEqual(twin.C) || !generic.Gradients.AsSpan().SequenceEqual(twin.Gradients))
            throw new InvalidOperationException("the hand-written LSTM step and the generic one differ");
        var times = QuickTimer.Rotate([new Way("generic", generic.Forward, generic.Backward), new Way("by hand", twin.ForwardByHand, twin.BackwardByHand)], pass, budget);
        return Interval.OfMedian([.. times[0].Zip(times[1], (mine, theirs) => mine / theirs)]);
    }

    sealed class Buffers
    {
        readonly int units;
        readonly float[] gates, before, d;
        public float[] H { get; }
        public float[] C { get; }
        public float[] Gradients { get; }

        public Buffers(int units)
        {
            this.units = units;
            var draw = new Problem(new(1, 1, 1, units), Regime.Isometric, 1, Seed: 1);
            gates = draw.Draw("gates", 4 * units, 3).Map(v => (float)v);
            before = draw.Draw("c", units, 1).Map(v => (float)v);
            d = draw.Draw("d", 2 * units, 1).Map(v => (float)v);
            (H, C, Gradients) = (new float[units], new float[units], new float[5 * units]);
        }

        public void Forward()
        {
            for (int u = 0; u < units; u += Lanes.Count)
            {
                var next = Lstm.Step<Lanes>(Gates(u), default, new(default, Lanes.Read(in before[u])));
                Lanes.Write(next.H, ref H[u]);
                Lanes.Write(next.C, ref C[u]);
            }
        }

        public void Backward()
        {
            for (int u = 0; u < units; u += Lanes.Count)
            {
                var back = Lstm.Back<Lanes>(Gates(u), default, new(default, Lanes.Read(in before[u])), new(Lanes.Read(in d[u]), Lanes.Read(in d[units + u])));
                Lanes.Write(back.X.A, ref Gradients[u]);
                Lanes.Write(back.X.B, ref Gradients[units + u]);
                Lanes.Write(back.X.C, ref Gradients[2 * units + u]);
                Lanes.Write(back.X.D, ref Gradients[3 * units + u]);
                Lanes.Write(back.S.C, ref Gradients[4 * units + u]);
            }
        }

        Gates<Lanes> Gates(int u) => new(Lanes.Read(in gates[u]), Lanes.Read(in gates[units + u]), Lanes.Read(in gates[2 * units + u]), Lanes.Read(in gates[3 * units + u]));

        public void ForwardByHand()
        {
            for (int u = 0; u < units; u += Vector512<float>.Count)
            {
                var (i, f, g, o) = (Logistic(At(gates, u)), Logistic(At(gates, units + u)), Tanh(At(gates, 2 * units + u)), Logistic(At(gates, 3 * units + u)));
                var c = f * At(before, u) + i * g;
                c.StoreUnsafe(ref C[u]);
                (o * Tanh(c)).StoreUnsafe(ref H[u]);
            }
        }

        public void BackwardByHand()
        {
            var one = Vector512<float>.One;
            for (int u = 0; u < units; u += Vector512<float>.Count)
            {
                var (i, f, g, o) = (Logistic(At(gates, u)), Logistic(At(gates, units + u)), Tanh(At(gates, 2 * units + u)), Logistic(At(gates, 3 * units + u)));
                var (c, dh) = (At(before, u), At(d, u));
                var y = Tanh(f * c + i * g);
                var dc = At(d, units + u) + dh * o * (one - y * y);
                (dc * g * i * (one - i)).StoreUnsafe(ref Gradients[u]);
                (dc * c * f * (one - f)).StoreUnsafe(ref Gradients[units + u]);
                (dc * i * (one - g * g)).StoreUnsafe(ref Gradients[2 * units + u]);
                (dh * y * o * (one - o)).StoreUnsafe(ref Gradients[3 * units + u]);
                (dc * f).StoreUnsafe(ref Gradients[4 * units + u]);
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        static Vector512<float> At(float[] values, int at) => Vector512.LoadUnsafe(ref values[at]);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        static Vector512<float> Tanh(Vector512<float> x) => Lanes.Tanh(new(x)).Values;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        static Vector512<float> Logistic(Vector512<float> x) => (Vector512<float>.One + Tanh(x * 0.5f)) * 0.5f;
    }
}
