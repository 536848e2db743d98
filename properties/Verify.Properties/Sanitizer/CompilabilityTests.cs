using ILGPU;
using ILGPU.Runtime;
using Xunit;
namespace Verify;

/// <summary>Kernels that run on a CPU and that ILGPU's compilers for GPUs refuse, each refused by name where the settings ask; and no kernel that they take.</summary>
public class CompilabilityTests : OnDevice
{
    static readonly SanitizerSettings asked = new() { Compilable = true };
    static readonly int[] table = [1, 2, 3];
    static int counter = 3;

    readonly record struct Pair(int A, int B);

    static int Checked(int k) => k >= 0 ? k : throw new InvalidOperationException();

    static void Throws(ArrayView<float> y) => y[Group.IdxX] = Checked(Group.IdxX);
    static void Clamps(ArrayView<float> y) => y[Group.IdxX] = Math.Clamp(Group.IdxX, 0, 1);
    static void Fuses(ArrayView<float> y) => y[Group.IdxX] = MathF.FusedMultiplyAdd(2, Group.IdxX, 1);
    static void Exponentiates(ArrayView<float> y) => y[Group.IdxX] = MathF.Exp(Group.IdxX);
    static void LooksUp(ArrayView<float> y) => y[Group.IdxX] = table[Group.IdxX % 3];
    static void ReadsAMutable(ArrayView<float> y) => y[Group.IdxX] = counter;
    static void ComparesRecords(ArrayView<float> y) => y[Group.IdxX] = new Pair(1, 2) == new Pair(1, Group.IdxX) ? 1 : 0;
    static void StepsAReference(ArrayView<float> y) => System.Runtime.CompilerServices.Unsafe.Add(ref y[0], Group.IdxX) = 1;
    static void Stacks(ArrayView<float> y)
    {
        Span<int> own = stackalloc int[4];
        own[1] = 2;
        y[Group.IdxX] = own[1];
    }

    interface IScale { static abstract float Of(float x); }
    readonly struct Sound : IScale { public static float Of(float x) => 2 * x; }
    readonly struct Unsound : IScale { public static float Of(float x) => MathF.FusedMultiplyAdd(2, x, 0); }
    static void Generic<TScale>(ArrayView<float> y) where TScale : struct, IScale => y[Group.IdxX] = TScale.Of(Group.IdxX);

    Fault? Fault(Action<ArrayView<float>> kernel) => Sanitizer.Check(() => Result(kernel, (1, 4), 4), asked);

    [Fact]
    public void Each_construct_is_named_with_its_line()
    {
        Assert.NotEqual(0, counter);
        foreach (var (kernel, construct) in new (Action<ArrayView<float>>, string)[]
            { (Throws, "CUDA or OpenCL: throw, at Checked CompilabilityTests.cs"), (Clamps, "Math.Clamp"), (Fuses, "CUDA: MathF.FusedMultiplyAdd"), (Exponentiates, "MathF.Exp"), (LooksUp, "the static array table"),
                (ReadsAMutable, "the static field counter"), (ComparesRecords, "the == or Equals of a record"), (Stacks, "stackalloc"), (StepsAReference, "Unsafe.Add"), (Generic<Unsound>, "FusedMultiplyAdd, which is left unresolved, at Of") })
        {
            var fault = Fault(kernel);
            Assert.Equal(FaultKind.Uncompilable, fault?.Kind);
            Assert.Contains("would not compile for", fault!.Message);
            Assert.Contains(construct, fault.Message);
        }
    }

    abstract class Scale { public abstract float Of(float x); }
    sealed class Doubled : Scale { public override float Of(float x) => 2 * x; }
    static readonly Scale doubled = new Doubled();

    static void MakesAnObject(ArrayView<float> y) => y[Group.IdxX] = new Doubled().Of(Group.IdxX);
    static void CallsAnObject(ArrayView<float> y) => y[Group.IdxX] = doubled.Of(Group.IdxX);
    static float Twice(Func<float, float> f, float x) => f(f(x));
    static void CallsADelegate(ArrayView<float> y) => y[Group.IdxX] = Twice(static x => x + 1, Group.IdxX);

    /// <summary>What such code does to memory could not be watched.</summary>
    [Fact]
    public void Objects_and_delegates_are_refused_whether_asked_for_or_not()
    {
        foreach (var (kernel, construct) in new (Action<ArrayView<float>>, string)[]
            { (MakesAnObject, "the class Doubled, at MakesAnObject"), (CallsAnObject, "Scale.Of, called on an object, at CallsAnObject"), (CallsADelegate, "a delegate or a lambda, at CallsADelegate") })
            foreach (var settings in new[] { new(), asked })
            {
                var fault = Sanitizer.Check(() => Result(kernel, (1, 4), 4), settings);
                Assert.Equal(FaultKind.Uncompilable, fault?.Kind);
                Assert.Contains(construct, fault!.Message);
                Assert.StartsWith(nameof(CompilabilityTests), fault.Kernel);
            }
    }

    [Fact]
    public void It_is_an_option() => Assert.Equal([0, 2, 4, 6], Result<float>(Generic<Unsound>, (1, 4), 4));

    [Fact]
    public void The_same_kernel_over_another_type_is_taken() => Assert.Null(Fault(Generic<Sound>));

    /// <summary>The package's compilers take all of these; `DeviceTextTests` has them do so.</summary>
    [Fact]
    public void No_kernel_of_this_project_is_refused()
    {
        using var _ = Sanitizer.Use(asked);
        var kernels = Installed.Catalog.Kernels.Where(k => k.Device == "checking").ToArray();
        Assert.NotEmpty(kernels);
        foreach (var kernel in kernels)
        {
            var problem = new Problem(new(2, 2, 2, 3), Regime.Contractive, 1, Seed: 1);
            var inputs = problem.Inputs(kernel.Cell);
            kernel.Backward(inputs, kernel.Forward(inputs), problem.Upstream(kernel.Cell));
        }
    }

    [Fact]
    public void No_repaired_kernel_of_the_corpus_is_refused()
    {
        foreach (object[] row in (IEnumerable<object[]>)CorpusTests.Pairs)
        {
            var pair = (KernelPair)row[0];
            var fault = Sanitizer.Check(() => pair.Repaired(Device), pair.Settings with { Compilable = true });
            Assert.True(fault?.Kind != FaultKind.Uncompilable, $"{pair}: {fault}");
        }
    }
}
