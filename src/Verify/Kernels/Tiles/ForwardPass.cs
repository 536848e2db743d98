using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
namespace Verify;

/// <summary>The forward pass in tiles, and the room that it needs.</summary>
/// <remarks>The input products of some steps at once go to the reserve, a panel after the other; then each step adds its recurrent product to them in registers, and the
/// cell's own code runs on the tile while it is in the cache. Every other step goes through the weights backwards, so that it begins with those that the caches still hold. What is left in the reserve are the pre-activations, for the backward pass. Where there are fewer rows of x than columns of W, all steps' input products are made at once, and W is packed a panel at a time
/// into room that stays in the cache. Without a reserve the pre-activations of the steps at hand lie in room of the pass's own, small enough for the cache; and where the caller promises
/// that the weights stay as they are, they stay packed.</remarks>
sealed class ForwardPass<TCell, T, TLanes> : IWork
    where TCell : struct, ICell<TCell> where T : unmanaged, INumberBase<T> where TLanes : struct, ILanes<TLanes, T>
{
    const int RowsAtOnce = 96;
    readonly Aligned<T> w = new(), r = new(), xBias = new(), rBias = new(), scratch = new();
    Inputs<T> inputs = null!;
    Outputs<T> outputs = null!;
    Partition partition;
    (object? Token, int C, int H) packed;
    bool panelByPanel, packs, keeps;
    int atOnce, rows;

    /// <summary>From x to r.</summary>
    nint apart;

    static int Width => Panels<TCell, T, TLanes>.Width;

    /// <summary>How many values the reserve has: x + r of every gate, or x and then r where a cell tells them apart.</summary>
    public static long ReserveLength(Shape shape) => (TCell.Additive ? 1L : 2L) * Panels<TCell, T, TLanes>.Count(shape.H) * shape.T * shape.N * Width;

    public void Run(Inputs<T> from, Outputs<T> to, int threads)
    {
        (inputs, outputs) = (from, to);
        var (steps, N, C, H) = from.Shape;
        int panels = Panels<TCell, T, TLanes>.Count(H);
        partition = Partition.For(from.Shape, TCell.GateCount, threads);
        panelByPanel = from.WeightsToken is null && (partition.ByUnits || partition.Workers == 1) && (long)steps * N <= C;
        packs = from.WeightsToken is null || !ReferenceEquals(from.WeightsToken, packed.Token) || (C, H) != (packed.C, packed.H);
        packed = default;
        keeps = to.Reserve.Length > 0;
        atOnce = panelByPanel ? steps : Math.Min(steps, Math.Max(1, RowsAtOnce / Math.Max(1, partition.ByUnits ? N : Split.Parts(N, partition.Workers))));
        rows = (keeps ? steps : atOnce) * N;
        apart = (nint)panels * rows * Width;
        if (!keeps) scratch.Take((TCell.Additive ? 1L : 2L) * panels * rows * Width);
        w.Take((long)(panelByPanel ? partition.Workers : panels) * C * Width);
        r.Take((long)panels * H * Width);
        xBias.Take(panels * Width);
        rBias.Take(panels * Width);
        if (steps > 0 && N > 0)
        {
            Team.Run(this, partition.Workers);
            if (!panelByPanel) packed = (from.WeightsToken, C, H);
        }
        int last = (steps - 1) * N * H;
        (steps == 0 ? from.H0.AsSpan() : to.Y.AsSpan(last)).CopyTo(to.Hn);
        if (TCell.HasMemory) (steps == 0 ? from.C0.AsSpan() : to.C.AsSpan(last)).CopyTo(to.Cn);
        (inputs, outputs) = (null!, null!);
    }

    void IWork.Run(int worker, int workers, Meeting meeting)
    {
        var (steps, N, C, H) = inputs.Shape;
        var mine = partition with { Workers = workers };
        int panels = Panels<TCell, T, TLanes>.Count(H);
        if (packs)
        {
            Pack(Split.Part(panels, workers, worker));
            meeting.Wait(workers);
        }
        var ownPanels = mine.Panels(panels, worker);
        var own = mine.Sequences(N, worker);
        for (int from = 0; from < steps; from += atOnce)
        {
            int to = Math.Min(steps, from + atOnce);
            for (int panel = ownPanels.From; panel < ownPanels.To; panel++)
            {
                nint packed = (nint)(panelByPanel ? worker : panel) * C * Width;
                if (panelByPanel) Panels<TCell, T, TLanes>.Pack(inputs.W, H, C, panel, ref Unsafe.Add(ref w.First, packed));
                InputProduct(panel, packed, from, to, own);
            }
            for (int t = from; t < to; t++)
            {
                for (int i = ownPanels.From; i < ownPanels.To; i++) Step(t % 2 == 0 ? i : ownPanels.To - 1 - (i - ownPanels.From), t, from, own);
                if (mine.ByUnits) meeting.Wait(workers);
            }
        }
    }

    void Pack((int From, int To) panels)
    {
        var (_, _, C, H) = inputs.Shape;
        for (int panel = panels.From; panel < panels.To; panel++)
        {
            if (!panelByPanel) Panels<TCell, T, TLanes>.Pack(inputs.W, H, C, panel, ref Unsafe.Add(ref w.First, (nint)panel * C * Width));
            Panels<TCell, T, TLanes>.Pack(inputs.R, H, H, panel, ref Unsafe.Add(ref r.First, (nint)panel * H * Width));
            Panels<TCell, T, TLanes>.Pack(inputs.Bw, TCell.Additive ? inputs.Br : [], H, panel, ref Unsafe.Add(ref xBias.First, panel * Width));
            if (!TCell.Additive) Panels<TCell, T, TLanes>.Pack(inputs.Br, [], H, panel, ref Unsafe.Add(ref rBias.First, panel * Width));
        }
    }

    /// <summary>x = W·x + b for one panel, the steps from..to and own sequences.</summary>
    void InputProduct(int panel, nint packed, int from, int to, (int From, int To) own)
    {
        var (_, N, C, _) = inputs.Shape;
        if (own.To - own.From == N) Rows(from * N, to * N);
        else for (int t = from; t < to; t++) Rows(t * N + own.From, t * N + own.To);

        void Rows(int first, int end)
        {
            int tiles = Split.Parts(end - first, Tile<T, TLanes>.RowsFor(C));
            for (int tile = 0; tile < tiles; tile++)
            {
                var (a, b) = Split.Part(end - first, tiles, tile);
                Tile<T, TLanes>.Run(b - a, Panels<TCell, T, TLanes>.Vectors, C, in At(inputs.X, (nint)(first + a) * C), C, 1, in Unsafe.Add(ref w.First, packed),
                    in Unsafe.Add(ref xBias.First, panel * Width), 0, ref Reserve(panel, first + a, from * N), Width);
            }
        }
    }

    /// <summary>r = R·h, and the cell's step, for the units of one panel and own sequences.</summary>
    void Step(int panel, int t, int chunk, (int From, int To) own)
    {
        var (_, N, _, H) = inputs.Shape;
        ref var before = ref t == 0 ? ref At(inputs.H0, 0) : ref At(outputs.Y, (nint)(t - 1) * N * H);
        ref var weights = ref Unsafe.Add(ref r.First, (nint)panel * H * Width);
        int tiles = Split.Parts(own.To - own.From, Tile<T, TLanes>.RowsFor(H));
        for (int tile = 0; tile < tiles; tile++)
        {
            var (a, b) = Split.Part(own.To - own.From, tiles, tile);
            int n = own.From + a;
            ref var x = ref Reserve(panel, t * N + n, chunk * N);
            if (TCell.Additive) Tile<T, TLanes>.Run(b - a, Panels<TCell, T, TLanes>.Vectors, H, in Unsafe.Add(ref before, (nint)n * H), H, 1, in weights, in x, Width, ref x, Width);
            else Tile<T, TLanes>.Run(b - a, Panels<TCell, T, TLanes>.Vectors, H, in Unsafe.Add(ref before, (nint)n * H), H, 1, in weights,
                in Unsafe.Add(ref rBias.First, panel * Width), 0, ref Unsafe.Add(ref x, apart), Width);
            Units(panel, t, chunk, n, own.From + b);
        }
    }

    /// <summary>The cell's step for the units of one panel of some sequences.</summary>
    void Units(int panel, int t, int chunk, int from, int to)
    {
        if ((panel + 1) * Panels<TCell, T, TLanes>.Units <= inputs.Shape.H) Units<Whole<T, TLanes>>(panel, t, chunk, from, to);
        else Units<Part<T, TLanes>>(panel, t, chunk, from, to);
    }

    void Units<TPortion>(int panel, int t, int chunk, int from, int to) where TPortion : struct, IPortion<T, TLanes>
    {
        var (_, N, _, H) = inputs.Shape;
        int unit = panel * Panels<TCell, T, TLanes>.Units;
        nint first = (nint)from * H + unit, now = (nint)t * N * H + first, then = now - (nint)N * H;
        ref var x = ref Reserve(panel, t * N + from, chunk * N);
        ref var h = ref At(outputs.Y, now);
        ref var hBefore = ref t == 0 ? ref At(inputs.H0, first) : ref At(outputs.Y, then);
        ref var c = ref TCell.HasMemory ? ref At(outputs.C, now) : ref h;
        ref var cBefore = ref !TCell.HasMemory ? ref h : ref t == 0 ? ref At(inputs.C0, first) : ref At(outputs.C, then);
        for (int row = 0; row < to - from; row++)
            for (int block = 0; block < Panels<TCell, T, TLanes>.Blocks; block++)
            {
                int count = H - unit - block * TLanes.Count;
                if (count <= 0) break;
                ref var gates = ref Unsafe.Add(ref x, row * Width);
                nint at = (nint)row * H + block * TLanes.Count;
                var next = TCell.Step(Panels<TCell, T, TLanes>.Gates(ref gates, block), TCell.Additive ? default : Panels<TCell, T, TLanes>.Gates(ref Unsafe.Add(ref gates, apart), block),
                    new(TPortion.Read(ref Unsafe.Add(ref hBefore, at), count), TCell.HasMemory ? TPortion.Read(ref Unsafe.Add(ref cBefore, at), count) : TLanes.Zero));
                TPortion.Write(next.H, ref Unsafe.Add(ref h, at), count);
                if (TCell.HasMemory) TPortion.Write(next.C, ref Unsafe.Add(ref c, at), count);
            }
    }

    /// <summary>The pre-activations of a row, t·N + n, in the reserve or in the room that stands for it from row <paramref name="first"/> on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    ref T Reserve(int panel, int row, int first) => ref keeps ? ref At(outputs.Reserve, Place(inputs.Shape, panel, row)) : ref Unsafe.Add(ref scratch.First, ((nint)panel * rows + row - first) * Width);

    /// <summary>Where a row of a panel is in the reserve.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Place(Shape shape, int panel, int row) => ((nint)panel * shape.T * shape.N + row) * Width;

    /// <summary>From x to r in the reserve of a cell that tells them apart.</summary>
    public static nint Apart(Shape shape) => (nint)(ReserveLength(shape) / 2);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ref T At(T[] array, nint index) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(array), index);
}
