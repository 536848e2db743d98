using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>The sums that follow the steps: dX, dW, dR and the biases, a thread for each value, so that no two add to one place.</summary>
sealed class SumPrograms<T>(Accelerator accelerator) where T : unmanaged, IReal<T>
{
    public readonly Action<KernelConfig, ArrayView<T>, ArrayView<T>, ArrayView<T>, int, int, int> Inputs = accelerator.LoadStreamKernel<ArrayView<T>, ArrayView<T>, ArrayView<T>, int, int, int>(InputGradient);
    public readonly Action<KernelConfig, ArrayView<T>, ArrayView<T>, ArrayView<T>, ArrayView<T>, int, int, int, int> Weights =
        accelerator.LoadStreamKernel<ArrayView<T>, ArrayView<T>, ArrayView<T>, ArrayView<T>, int, int, int, int>(WeightGradient);
    public readonly Action<KernelConfig, ArrayView<T>, ArrayView<T>, int, int> Biases = accelerator.LoadStreamKernel<ArrayView<T>, ArrayView<T>, int, int>(BiasGradient);

    /// <summary>dx[i,c] = Σ_row gates[i,row]·w[row,c] for count rows i.</summary>
    static void InputGradient(ArrayView<T> gates, ArrayView<T> w, ArrayView<T> dx, int count, int rows, int C)
    {
        int at = Grid.IdxX * Group.DimX + Group.IdxX;
        if (at >= count * C) return;
        int i = at / C, c = at % C;
        var sum = T.Zero;
        for (int row = 0; row < rows; row++) sum += gates[i * rows + row] * w[row * C + c];
        dx[at] = sum;
    }

    /// <summary>dw[row,k] = Σ_i gates[i,row]·v[i,k], where v is <paramref name="first"/> for the first <paramref name="head"/> values i and <paramref name="later"/> from there on.</summary>
    static void WeightGradient(ArrayView<T> gates, ArrayView<T> first, ArrayView<T> later, ArrayView<T> dw, int count, int rows, int width, int head)
    {
        int at = Grid.IdxX * Group.DimX + Group.IdxX;
        if (at >= rows * width) return;
        int row = at / width, k = at % width;
        var sum = T.Zero;
        for (int i = 0; i < count; i++) sum += gates[i * rows + row] * (i < head ? first[i * width + k] : later[(i - head) * width + k]);
        dw[at] = sum;
    }

    static void BiasGradient(ArrayView<T> gates, ArrayView<T> db, int count, int rows)
    {
        int row = Grid.IdxX * Group.DimX + Group.IdxX;
        if (row >= rows) return;
        var sum = T.Zero;
        for (int i = 0; i < count; i++) sum += gates[i * rows + row];
        db[row] = sum;
    }
}
