using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;
namespace Verify;

/// <summary>The ILGPU kernels compile to PTX and to OpenCL C for every cell, where the package ILGPU is here.</summary>
public partial class DeviceTextTests
{
    /// <summary>Found by name: without the package there is no such class, and the kernels run on the checking device alone.</summary>
    static readonly MethodInfo? texts = Assembly.Load("Verify.Ilgpu").GetType("Verify.DeviceText")?.GetMethod("Of");

    public static TheoryData<string> Cells() => [.. Installed.Catalog.Cells.Select(c => c.Name)];

    /// <summary>And they keep their sums in registers, load 16 bytes at a time where they should, and ask for no more shared memory than every GPU gives.</summary>
    [Theory, MemberData(nameof(Cells))]
    public void Every_kernel_compiles_for_gpus(string name)
    {
        if (texts is null)
        {
            Assert.Contains(Installed.Catalog.Absent, device => device is { Name: "cuda", Why: "built without the package ILGPU, which was not on the feed" });
            return;
        }
        var cell = Installed.Catalog.Cells.Single(c => c.Name == name);
        var all = ((IEnumerable<(string Kernel, string Ptx, string OpenCl)>)texts.Invoke(null, [cell.Type])!).ToArray();
        Assert.Equal(32, all.Length);
        Assert.All(all, text =>
        {
            Assert.DoesNotContain(".extern .func", text.Ptx); // a function that no device has would only be missed when loading
            Assert.DoesNotContain("tanh.approx", text.Ptx);   // good to 11 bits
            Assert.DoesNotContain(".local", text.Ptx);        // sums would lie in memory, not in registers
            Assert.True(SharedBytes(text.Ptx) <= 48 << 10, $"{text.Kernel}: {SharedBytes(text.Ptx)} bytes of shared memory");
            Assert.Contains("__kernel", text.OpenCl.Replace("kernel void", "__kernel void"));
        });
        var vectors = all.Where(text => text.Kernel.Split(' ')[0] is "ForwardSteps" or "BackwardSteps" or "ForwardStepsInRegisters" or "BackwardStepsInRegisters" or "Product").ToArray();
        Assert.Equal(10, vectors.Length);
        Assert.All(vectors, text =>
        {
            string sixteenBytes = text.Kernel.EndsWith("32", StringComparison.Ordinal) ? "v4.f32" : "v2.f64";
            Assert.Contains("ld.global." + sixteenBytes, text.Ptx);
            Assert.Contains("ld.shared." + sixteenBytes, text.Ptx);
        });
        int gates = cell.GateCount;
        Assert.All(vectors.Where(text => text.Kernel.Contains("InRegisters", StringComparison.Ordinal)), text =>
        {
            // A thread's values of R: 8 patches of 4 values a row, of float64 4, of as many rows as whole units make.
            bool isSingle = text.Kernel.EndsWith("32", StringComparison.Ordinal);
            int patches = isSingle ? 8 : 4, rows = text.Kernel.StartsWith("Forward", StringComparison.Ordinal) ? 4 / gates * gates : 4;
            Assert.True(Registers(text.Ptx, isSingle) > patches * 4 * rows, $"{text.Kernel}: {Registers(text.Ptx, isSingle)} registers");
            // And R is multiplied out of registers: what is loaded from shared memory are the vectors, a quad for each patch.
            Assert.Equal(patches * (isSingle ? 1 : 2), Regex.Count(text.Ptx, @"ld\.shared\.v"));
        });
    }

    static int SharedBytes(string ptx) => SharedArray().Matches(ptx).Sum(array => int.Parse(array.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));

    static int Registers(string ptx, bool isSingle) => int.Parse(Regex.Match(ptx, isSingle ? @"\.reg \.f32\s+%f<(\d+)>" : @"\.reg \.f64\s+%fd<(\d+)>").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\.shared \.align \d+ \.b8 \w+\[(\d+)\]")]
    private static partial Regex SharedArray();
}
