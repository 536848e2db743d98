using System.Reflection;
using Xunit;
namespace Verify;

/// <summary>The ILGPU kernels compile to PTX and to OpenCL C for every cell, where the package ILGPU is here.</summary>
public class DeviceTextTests
{
    /// <summary>Found by name: without the package there is no such class, and the kernels run on the checking device alone.</summary>
    static readonly MethodInfo? texts = Assembly.Load("Verify.Ilgpu").GetType("Verify.DeviceText")?.GetMethod("Of");

    public static TheoryData<string> Cells() => [.. Installed.Catalog.Cells.Select(c => c.Name)];

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
        Assert.Equal(18, all.Length);
        Assert.All(all, text =>
        {
            Assert.DoesNotContain(".extern .func", text.Ptx); // a function that no device has would only be missed when loading
            Assert.DoesNotContain("tanh.approx", text.Ptx);   // good to 11 bits
            Assert.Contains("__kernel", text.OpenCl.Replace("kernel void", "__kernel void"));
        });
    }
}
