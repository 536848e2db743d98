using System.Numerics;
using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>Clipping by global norm where the gradients are: their largest magnitude, their norm and their scaling, each a kernel on the device.</summary>
/// <remarks>As <see cref="ClipByGlobalNorm{T}"/>, with sums in another order: at most 1024 partial sums come back to the host. The check for NaN and ∞ is the host's.</remarks>
public sealed class ClipOnDevice<TReal, T>(IlgpuDevice device) : Clipper<T> where TReal : unmanaged, IPortable<TReal, T> where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    const int MostThreads = 1024, GroupSize = 64, Lift = 64;

    public override string Name => $"{CellNames.Bare(GetType())}/{(typeof(T) == typeof(float) ? "float32" : "float64")}/{Device}";
    public override string Device => device.ToString();
    public override Measure Measure => Measure.GlobalNorm;

    protected override Scaled<T> Size(T[][] gradients)
    {
        T[] all = [.. gradients.SelectMany(tensor => tensor)];
        var size = default(Scaled<T>);
        if (all.Length > 0)
            device.Run(session =>
            {
                using var memory = new DeviceMemory(session.Accelerator);
                var programs = session.Get(accelerator => new ClipPrograms<TReal>(accelerator));
                var partial = new T[Math.Min(MostThreads, all.Length)];
                var (values, parts) = (memory.Copy<T, TReal>(all), memory.Room<T, TReal>(partial.Length));
                programs.Largest(Threads(session, partial.Length), values, parts, all.Length, partial.Length);
                memory.Back(parts, partial);
                var largest = partial.Aggregate(T.Zero, T.Max);
                if (largest == T.Zero) return;
                int exponent = T.ILogB(largest);
                var (first, second) = Power(-exponent);
                programs.Squares(Threads(session, partial.Length), values, parts, first, second, all.Length, partial.Length);
                memory.Back(parts, partial);
                size = new(T.Sqrt(partial.Aggregate(T.Zero, (sum, part) => sum + part)), exponent);
            });
        return size;
    }

    protected override bool Run(T[][] gradients, T threshold, Scaled<T> size)
    {
        if (size.Value <= threshold) return false;
        var goal = Scaled<T>.Of(threshold);
        var half = goal.Fraction / size.Fraction / T.CreateTruncating(2);
        int exponent = goal.Exponent - size.Exponent + 1;
        var (first, second) = Power(exponent);
        var (firstLifted, secondLifted) = Power(exponent - Lift);
        var powers = new Powers<TReal>(TReal.Of(Math.ScaleB(1, Lift)), first, second, firstLifted, secondLifted);
        device.Run(session =>
        {
            using var memory = new DeviceMemory(session.Accelerator);
            var programs = session.Get(accelerator => new ClipPrograms<TReal>(accelerator));
            foreach (var tensor in gradients.Where(tensor => tensor.Length > 0))
            {
                var values = memory.Copy<T, TReal>(tensor);
                programs.Scale(Threads(session, tensor.Length), values, TReal.Of(double.CreateTruncating(half)), powers, tensor.Length);
                memory.Back(values, tensor);
            }
        });
        return true;
    }

    /// <summary>2^exponent as two factors that are both in range.</summary>
    static (TReal First, TReal Second) Power(int exponent) => (TReal.Of(Math.ScaleB(1, exponent / 2)), TReal.Of(Math.ScaleB(1, exponent - exponent / 2)));

    static KernelConfig Threads(Session session, int count)
    {
        int size = Math.Min(GroupSize, session.Accelerator.MaxNumThreadsPerGroup);
        return new((count + size - 1) / size, size);
    }
}
