using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
namespace Verify;

/// <summary>The backward pass in tiles, and the room that it needs.</summary>
/// <remarks>Each step runs the cell's own Back on vectors of units and carries gates·R to the step before; what needs all steps, dx, dW, dR and the biases, is left to
/// large products after the last. Sums over sequences and steps are in order of [t,n], in one thread each.</remarks>
sealed class BackwardPass<TCell, T, TLanes> : IWork
    where TCell : struct, ICell<TCell> where T : unmanaged, INumberBase<T> where TLanes : struct, ILanes<TLanes, T>
{
    // A panel of weights is then at most 512 KiB, half of a small L2.
    const int DepthAtOnce = 2048;
    readonly Aligned<T> w = new(), r = new(), carryH = new(), carryC = new();
    readonly SumOverSteps<T, TLanes> sums = new();
    Inputs<T> inputs = null!;
    Outputs<T> outputs = null!;
    Upstream<T> upstream = null!;
    Gradients<T> gradients = null!;
    Partition partition;

    /// <summary>From row to row of what is carried: H, whole vectors.</summary>
    int stride;

    /// <summary>From x to r in the reserve.</summary>
    nint apart;

    static int MostColumns => Product<T, TLanes>.MostColumns;

    public void Run(Inputs<T> from, Outputs<T> with, Upstream<T> d, Gradients<T> to, int threads)
    {
        (inputs, outputs, upstream, gradients) = (from, with, d, to);
        var (_, N, C, H) = from.Shape;
        int gates = TCell.GateCount * H;
        (stride, apart) = (Split.Parts(H, TLanes.Count) * TLanes.Count, ForwardPass<TCell, T, TLanes>.Apart(from.Shape));
        partition = Partition.For(from.Shape, TCell.GateCount, threads);
        w.Take((long)gates * (C + TLanes.Count));
        r.Take((long)gates * (H + TLanes.Count));
        carryH.Take((long)N * stride);
        carryC.Take((long)N * stride);
        sums.Take(partition.Workers, gates);
        Team.Run(this, partition.Workers);
        (inputs, outputs, upstream, gradients) = (null!, null!, null!, null!);
    }

    void IWork.Run(int worker, int workers, Meeting meeting)
    {
        var (steps, N, C, H) = inputs.Shape;
        int gates = TCell.GateCount * H, columnPanels = Split.Parts(H, MostColumns);
        var mine = partition with { Workers = workers };
        Pack(inputs.R, gates, H, r, Split.Part(columnPanels, workers, worker));
        Pack(inputs.W, gates, C, w, Split.Part(Split.Parts(C, MostColumns), workers, worker));
        var own = mine.Sequences(N, worker);
        var panels = mine.Panels(columnPanels, worker);
        var units = (From: Math.Min(H, panels.From * MostColumns), To: Math.Min(H, panels.To * MostColumns));
        Begin(own, units);
        meeting.Wait(workers);
        for (int t = steps - 1; t >= 0; t--)
        {
            for (int n = own.From; n < own.To; n++) Units(t, n, units);
            if (mine.ByUnits) meeting.Wait(workers);
            Carry(t, own, panels);
        }
        End(own, units);
        meeting.Wait(workers);
        InputGradient(Split.Part(steps * N, workers, worker));
        WeightGradients(worker, Split.Part(gates, workers, worker));
    }

    /// <summary>[panel, G·H, columns] from [G·H, columns].</summary>
    static void Pack(T[] matrix, int gates, int columns, Aligned<T> packed, (int From, int To) panels)
    {
        for (int column = panels.From * MostColumns; column < Math.Min(columns, panels.To * MostColumns); column += MostColumns)
            Product<T, TLanes>.Pack(ref At(matrix, column), columns, gates, columns - column, ref Unsafe.Add(ref packed.First, (nint)column * gates));
    }

    /// <summary>What is carried begins with the upstream gradient of the final state.</summary>
    void Begin((int From, int To) own, (int From, int To) units)
    {
        int H = inputs.Shape.H;
        for (int n = own.From; n < own.To; n++)
            for (int unit = units.From; unit < units.To; unit += TLanes.Count)
            {
                TLanes.Write(Part<T, TLanes>.Read(ref At(upstream.Hn, (nint)n * H + unit), H - unit), ref Unsafe.Add(ref carryH.First, (nint)n * stride + unit));
                if (TCell.HasMemory) TLanes.Write(Part<T, TLanes>.Read(ref At(upstream.Cn, (nint)n * H + unit), H - unit), ref Unsafe.Add(ref carryC.First, (nint)n * stride + unit));
            }
    }

    /// <summary>What is carried beyond the first step is the gradient of the first state.</summary>
    void End((int From, int To) own, (int From, int To) units)
    {
        int H = inputs.Shape.H;
        for (int n = own.From; n < own.To; n++)
            for (int unit = units.From; unit < units.To; unit += TLanes.Count)
            {
                Part<T, TLanes>.Write(TLanes.Read(in Unsafe.Add(ref carryH.First, (nint)n * stride + unit)), ref At(gradients.H0, (nint)n * H + unit), H - unit);
                if (TCell.HasMemory) Part<T, TLanes>.Write(TLanes.Read(in Unsafe.Add(ref carryC.First, (nint)n * stride + unit)), ref At(gradients.C0, (nint)n * H + unit), H - unit);
            }
    }

    /// <summary>The cell's Back for some units of one sequence: gate gradients out, state gradients carried.</summary>
    void Units(int t, int n, (int From, int To) units)
    {
        int whole = units.To - (units.To - units.From) % TLanes.Count;
        Units<Whole<T, TLanes>>(t, n, units.From, whole);
        if (whole < units.To) Units<Part<T, TLanes>>(t, n, whole, units.To);
    }

    void Units<TPortion>(int t, int n, int from, int to) where TPortion : struct, IPortion<T, TLanes>
    {
        var (_, N, _, H) = inputs.Shape;
        nint row = (nint)t * N + n;
        ref var hBefore = ref t == 0 ? ref At(inputs.H0, (nint)n * H) : ref At(outputs.Y, (row - N) * H);
        ref var cBefore = ref !TCell.HasMemory ? ref hBefore : ref t == 0 ? ref At(inputs.C0, (nint)n * H) : ref At(outputs.C, (row - N) * H);
        ref var gateX = ref At(gradients.GateX, row * TCell.GateCount * H);
        ref var gateR = ref TCell.Additive ? ref gateX : ref At(gradients.GateR, row * TCell.GateCount * H);
        ref var h = ref Unsafe.Add(ref carryH.First, (nint)n * stride);
        ref var c = ref Unsafe.Add(ref carryC.First, (nint)n * stride);
        for (int unit = from; unit < to; unit += TLanes.Count)
        {
            int count = H - unit, panel = Math.DivRem(unit, Panels<TCell, T, TLanes>.Units, out int inPanel);
            ref var x = ref At(outputs.Reserve, ForwardPass<TCell, T, TLanes>.Place(inputs.Shape, panel, (int)row));
            if (inPanel == 0) FetchNextPanel(ref x);
            var gx = Panels<TCell, T, TLanes>.Gates(ref x, inPanel / TLanes.Count);
            var gr = TCell.Additive ? default : Panels<TCell, T, TLanes>.Gates(ref Unsafe.Add(ref x, apart), inPanel / TLanes.Count);
            var dh = TPortion.Read(ref At(upstream.Y, row * H + unit), count) + TLanes.Read(in Unsafe.Add(ref h, unit));
            var dc = TCell.HasMemory ? TLanes.Read(in Unsafe.Add(ref c, unit)) : TLanes.Zero;
            var back = TCell.Back(gx, gr, new(TPortion.Read(ref Unsafe.Add(ref hBefore, unit), count), TCell.HasMemory ? TPortion.Read(ref Unsafe.Add(ref cBefore, unit), count) : TLanes.Zero), new(dh, dc));
            TPortion.Write(dh, ref At(gradients.StateH, row * H + unit), count);
            if (TCell.HasMemory) TPortion.Write(dc, ref At(gradients.StateC, row * H + unit), count);
            Write<TPortion>(back.X, ref Unsafe.Add(ref gateX, unit), H, count);
            if (!TCell.Additive) Write<TPortion>(back.R, ref Unsafe.Add(ref gateR, unit), H, count);
            FetchNextRow(ref Unsafe.Add(ref gateX, unit), H);
            if (!TCell.Additive) FetchNextRow(ref Unsafe.Add(ref gateR, unit), H);
            TLanes.Write(back.S.H, ref Unsafe.Add(ref h, unit));
            if (TCell.HasMemory) TLanes.Write(back.S.C, ref Unsafe.Add(ref c, unit));
        }
    }

    /// <summary>The next panel's pre-activations lie far away.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void FetchNextPanel(ref T x)
    {
        ref var next = ref Unsafe.Add(ref x, (nint)inputs.Shape.T * inputs.Shape.N * Panels<TCell, T, TLanes>.Width);
        for (int v = 0; v < Panels<TCell, T, TLanes>.Vectors; v++)
        {
            Ahead.Fetch(ref Unsafe.Add(ref next, v * TLanes.Count));
            if (!TCell.Additive) Ahead.Fetch(ref Unsafe.Add(ref next, apart + v * TLanes.Count));
        }
    }

    /// <summary>Where the next sequence's gate gradients will be written, which has to be read before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void FetchNextRow(ref T gates, int H)
    {
        for (int gate = 0; gate < TCell.GateCount; gate++) Ahead.Fetch(ref Unsafe.Add(ref gates, (TCell.GateCount + gate) * H));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Write<TPortion>(Gates<TLanes> of, ref T to, int H, int count) where TPortion : struct, IPortion<T, TLanes>
    {
        TPortion.Write(of.A, ref to, count);
        if (TCell.GateCount > 1) TPortion.Write(of.B, ref Unsafe.Add(ref to, H), count);
        if (TCell.GateCount > 2) TPortion.Write(of.C, ref Unsafe.Add(ref to, 2 * H), count);
        if (TCell.GateCount > 3) TPortion.Write(of.D, ref Unsafe.Add(ref to, 3 * H), count);
    }

    /// <summary>carry += gates·R for own sequences and the columns of own panels.</summary>
    void Carry(int t, (int From, int To) own, (int From, int To) panels)
    {
        var (_, N, _, H) = inputs.Shape;
        int gates = TCell.GateCount * H;
        ref var rows = ref At(gradients.Recurrent, ((nint)t * N + own.From) * gates);
        for (int k = 0; k < gates; k += DepthAtOnce)
            for (int column = panels.From * MostColumns; column < Math.Min(H, panels.To * MostColumns); column += MostColumns)
                Product<T, TLanes>.Run(own.To - own.From, stride - column, Math.Min(DepthAtOnce, gates - k), ref Unsafe.Add(ref rows, k), gates, 1, 0,
                    ref Packed(r, gates, H, column, k), false, ref Unsafe.Add(ref carryH.First, (nint)own.From * stride + column), stride);
    }

    /// <summary>dx = gates·W for some rows [t,n].</summary>
    void InputGradient((int From, int To) rows)
    {
        const int RowsAtOnce = 96;
        var (_, _, C, H) = inputs.Shape;
        int gates = TCell.GateCount * H;
        for (int row = rows.From; row < rows.To; row += RowsAtOnce)
            for (int k = 0; k < gates; k += DepthAtOnce)
                for (int column = 0; column < C; column += MostColumns)
                    Product<T, TLanes>.Run(Math.Min(RowsAtOnce, rows.To - row), C - column, Math.Min(DepthAtOnce, gates - k), ref At(gradients.GateX, (nint)row * gates + k), gates, 1, 0,
                        ref Packed(w, gates, C, column, k), k == 0, ref At(gradients.X, (nint)row * C + column), C);
    }

    static ref T Packed(Aligned<T> packed, int gates, int columns, int column, int k) =>
        ref Unsafe.Add(ref packed.First, (nint)column * gates + (nint)k * Product<T, TLanes>.Vectors(columns - column) * TLanes.Count);

    /// <summary>dW, dR and the biases' gradients for some rows of gates.</summary>
    void WeightGradients(int worker, (int From, int To) rows)
    {
        var (steps, N, C, H) = inputs.Shape;
        int gates = TCell.GateCount * H, sequence = steps * N;
        var x = new Rows<T>(inputs.X, 0, inputs.X, C);
        var h = new Rows<T>(inputs.H0, N, outputs.Y, H);
        sums.Run(worker, gradients.GateX, gates, sequence, rows, gradients.Bw, x, gradients.W, h, TCell.Additive ? gradients.R : null);
        if (TCell.Additive) gradients.Bw.AsSpan(rows.From, rows.To - rows.From).CopyTo(gradients.Br.AsSpan(rows.From));
        else sums.Run(worker, gradients.GateR, gates, sequence, rows, gradients.Br, h, gradients.R, x, null);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ref T At(T[] array, nint index) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(array), index);
}
