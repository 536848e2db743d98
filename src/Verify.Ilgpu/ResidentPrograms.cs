using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>All steps in one launch: each group keeps its slice of R, in shared memory or in registers, from the first step to the last, and the state goes from group to group through planes of global memory.</summary>
/// <remarks>
/// <para>A load of a GPU may find an old line in the L1 cache of its multiprocessor, which no other one's stores change. So every step writes to a plane of its own, whose lines begin and end with it and
/// which nobody has read before: there is no old line to be found. What a thread reads of its own stores is exempt.</para>
/// <para>The products with W, and backward with R, of all steps at once are made beforehand; what is left for a step is the product that needs the step before.</para>
/// </remarks>
sealed class ResidentPrograms<TCell, T, TCare, TKept>(Accelerator accelerator)
    where TCell : struct, ICell<TCell> where T : unmanaged, IReal<T> where TCare : struct, ICare where TKept : struct, IKept<TKept, T>
{
    public readonly Action<KernelConfig, DeviceInputs<T>, ArrayView<T>, ArrayView<T>, ArrayView<int>, Sizes, Slicing> Forward =
        accelerator.LoadStreamKernel<DeviceInputs<T>, ArrayView<T>, ArrayView<T>, ArrayView<int>, Sizes, Slicing>(ForwardSteps);
    public readonly Action<KernelConfig, DeviceInputs<T>, DeviceGradients<T>, DeviceProducts<T>, ArrayView<T>, ArrayView<int>, Sizes, Slicing> Backward =
        accelerator.LoadStreamKernel<DeviceInputs<T>, DeviceGradients<T>, DeviceProducts<T>, ArrayView<T>, ArrayView<int>, Sizes, Slicing>(BackwardSteps);

    /// <summary>y and c of every step.</summary>
    /// <param name="p">What is read, and y and c.</param> <param name="x">W·x + bW of all steps [T,N,G·H].</param> <param name="planes">T + 1 planes of h [N, H filled up], the filling 0.</param>
    /// <param name="arrivals">A counter for each team.</param> <param name="size">T, N, C and H.</param> <param name="slicing">Who does what.</param>
    static void ForwardSteps(DeviceInputs<T> p, ArrayView<T> x, ArrayView<T> planes, ArrayView<int> arrivals, Sizes size, Slicing slicing)
    {
        var shared = SharedMemory.Allocate<Quad<T>>(TKept.Patches > 0 ? RegisterProduct.Vectors(Interop.SizeOf<T>()) : SliceProduct.Room(Interop.SizeOf<T>()));
        var parts = SharedMemory.Allocate<T>(TKept.Patches > 0 ? RegisterProduct.Parts(Interop.SizeOf<T>()) : SliceProduct.Parts);
        int team = Grid.IdxX / slicing.Members, member = Grid.IdxX % slicing.Members, H = size.H, G = TCell.GateCount, unitsPerBlock = 4 / G;
        int first = member * slicing.Units, units = Math.Min(slicing.Units, H - first), n0 = team * slicing.Sequences, sequences = Math.Min(slicing.Sequences, size.N - n0);
        int mine = team * slicing.Part, width = slicing.Width / 4, deep = slicing.Deep, down = (units + unitsPerBlock - 1) / unitsPerBlock, blocks = down * ((sequences + deep - 1) / deep), round = 0;
        int workers = TKept.Patches > 0 ? down : SliceProduct.Workers, across = workers * unitsPerBlock, mostDown = (slicing.Units + unitsPerBlock - 1) / unitsPerBlock;
        var layout = TKept.Patches > 0 ? RegisterProduct.Layout(deep, mostDown) : SliceProduct.Layout;

        var kept = default(TKept);
        if (TKept.Patches > 0)
        {
            int row = Group.IdxX % mostDown * unitsPerBlock * G, last = units * G - 1;
            kept = RegisterProduct.Load<T, TKept>(p.R, UnitOfProducts.Row<TCell>(row, first, last, H), UnitOfProducts.Row<TCell>(row + 1, first, last, H), UnitOfProducts.Row<TCell>(row + 2, first, last, H), UnitOfProducts.Row<TCell>(row + 3, first, last, H), 1, H, mostDown);
        }
        else
            for (int i = Group.IdxX; i < units * G * width; i += Group.DimX)
            {
                int row = i / width, k = i % width * 4;
                shared[i] = SliceProduct.Part(p.R, UnitOfProducts.Row<TCell>(row, first, row, H) + k, 1, H - k);
            }
        for (int i = Group.IdxX; i < units * sequences; i += Group.DimX)
        {
            int sequence = i / units, u = first + i % units;
            planes[mine + sequence * slicing.Width + u] = p.H0[(n0 + sequence) * H + u];
        }
        if (TCare.WaitsForTheSlice) GridMeeting.Meet<TCare>(arrivals, team, slicing.Members, ++round);

        var vectors = planes.Cast<Quad<T>>();
        for (int t = 0; t < size.T; t++)
        {
            int from = mine + (TCare.HasAPlaneForEachStep ? t * slicing.Plane : 0), to = TCare.HasAPlaneForEachStep ? from + slicing.Plane : from;
            for (int done = 0; done < blocks; done += workers)
            {
                if (TKept.Patches > 0) RegisterProduct.Multiply<T, TKept, TCare>(kept, unitsPerBlock * G, mostDown, vectors, from / 4, sequences, width, done / down, deep, shared, parts);
                else SliceProduct.Multiply(shared, units * G, unitsPerBlock * G, vectors, from / 4, sequences, width, done + Group.IdxX / SliceProduct.Lanes, parts);
                if (TCare.WaitsForTheParts) Group.Barrier();
                for (int e = Group.IdxX; e < across * deep; e += Group.DimX)
                {
                    int worker = e % across / unitsPerBlock, own = e % unitsPerBlock, block = done + worker, unit = block % down * unitsPerBlock + own, sequence = block / down * deep + e / across;
                    if (unit >= units || sequence >= sequences) continue;
                    int n = n0 + sequence, u = first + unit, row = t * size.N + n;
                    var r = Unit.Read<TCell, T>(p.Br, u, H) + UnitOfProducts.Sums<TCell, T>(parts, layout, worker, own, e / across);
                    var c = T.Zero;
                    if (TCell.HasMemory) c = t == 0 ? p.C0[n * H + u] : p.C[(row - size.N) * H + u];
                    var next = TCell.Step(Unit.Read<TCell, T>(x, row * G * H + u, H), r, new State<T>(planes[from + sequence * slicing.Width + u], c));
                    planes[to + sequence * slicing.Width + u] = next.H;
                    p.Y[row * H + u] = next.H;
                    if (TCell.HasMemory) p.C[row * H + u] = next.C;
                }
                if (TKept.Patches == 0) Group.Barrier(); // else the next pass waits for its vectors before it leaves parts
            }
            if (t + 1 < size.T) GridMeeting.Meet<TCare>(arrivals, team, slicing.Members, ++round);
        }
    }

    /// <summary>The trace of every step, and ∂L/∂ the first state in the carry.</summary>
    /// <param name="p">What the forward pass read, and its y and c.</param> <param name="g">What arrives from outside; the trace; the carry.</param> <param name="products">W·x + bW and R·h + bR of all steps.</param>
    /// <param name="planes">T planes of the gradients of R·h + bR [N, G·H filled up], the filling 0.</param> <param name="arrivals">A counter for each team.</param> <param name="size">T, N, C and H.</param> <param name="slicing">Who does what.</param>
    static void BackwardSteps(DeviceInputs<T> p, DeviceGradients<T> g, DeviceProducts<T> products, ArrayView<T> planes, ArrayView<int> arrivals, Sizes size, Slicing slicing)
    {
        var shared = SharedMemory.Allocate<Quad<T>>(TKept.Patches > 0 ? RegisterProduct.Vectors(Interop.SizeOf<T>()) : SliceProduct.Room(Interop.SizeOf<T>()));
        var parts = SharedMemory.Allocate<T>(TKept.Patches > 0 ? RegisterProduct.Parts(Interop.SizeOf<T>()) : SliceProduct.Parts);
        int team = Grid.IdxX / slicing.Members, member = Grid.IdxX % slicing.Members, H = size.H, gates = TCell.GateCount * H;
        int first = member * slicing.Units, units = Math.Min(slicing.Units, H - first), n0 = team * slicing.Sequences, sequences = Math.Min(slicing.Sequences, size.N - n0);
        int mine = team * slicing.Part, width = slicing.Width / 4, deep = slicing.Deep, down = (units + 3) / 4, blocks = down * ((sequences + deep - 1) / deep), round = 0;
        int workers = TKept.Patches > 0 ? down : SliceProduct.Workers, across = workers * 4, mostDown = (slicing.Units + 3) / 4;
        var layout = TKept.Patches > 0 ? RegisterProduct.Layout(deep, mostDown) : SliceProduct.Layout;

        // Neighbours take neighbouring columns, which lie side by side.
        var kept = default(TKept);
        if (TKept.Patches > 0)
        {
            int unit = first + Group.IdxX % mostDown * 4, last = first + units - 1;
            kept = RegisterProduct.Load<T, TKept>(p.R, Math.Min(unit, last), Math.Min(unit + 1, last), Math.Min(unit + 2, last), Math.Min(unit + 3, last), H, gates, mostDown);
        }
        else
            for (int i = Group.IdxX; i < units * width; i += Group.DimX)
            {
                int unit = i % units, k = i / units * 4;
                shared[unit * width + i / units] = SliceProduct.Part(p.R, k * H + first + unit, H, gates - k);
            }
        if (TCare.WaitsForTheSlice) Group.Barrier();

        var vectors = planes.Cast<Quad<T>>();
        for (int t = size.T - 1; t >= -1; t--)
        {
            bool isLast = t == size.T - 1;
            int from = mine + (TCare.HasAPlaneForEachStep ? (t + 1) * slicing.Plane : 0), to = TCare.HasAPlaneForEachStep ? from - slicing.Plane : from;
            for (int done = 0; done < blocks; done += workers)
            {
                // Two conditions apart: ILGPU folds the constant one only where it stands alone.
                if (!isLast)
                    if (TKept.Patches > 0) RegisterProduct.Multiply<T, TKept, TCare>(kept, 4, mostDown, vectors, from / 4, sequences, width, done / down, deep, shared, parts);
                    else SliceProduct.Multiply(shared, units, 4, vectors, from / 4, sequences, width, done + Group.IdxX / SliceProduct.Lanes, parts);
                if (TCare.WaitsForTheParts) Group.Barrier();
                for (int e = Group.IdxX; e < across * deep; e += Group.DimX)
                {
                    int worker = e % across / 4, own = e % 4, block = done + worker, unit = block % down * 4 + own, sequence = block / down * deep + e / across;
                    if (unit >= units || sequence >= sequences) continue;
                    int n = n0 + sequence, u = first + unit, i = n * H + u;
                    var carry = g.CarryH[i];
                    if (!isLast) carry += PartialSums.Of(parts, layout, worker, own, e / across);
                    if (t < 0) g.CarryH[i] = carry;
                    else Unit.Write<TCell, T>(UnitOfProducts.Back<TCell, T>(p, g, products, size, t, n, u, carry), planes, to + sequence * slicing.Width + u, H);
                }
                if (TKept.Patches == 0) Group.Barrier(); // else the next pass waits for its vectors before it leaves parts
            }
            if (t >= 0) GridMeeting.Meet<TCare>(arrivals, team, slicing.Members, ++round);
        }
    }
}
