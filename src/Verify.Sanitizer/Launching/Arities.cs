// Writes Arities.g.cs: dotnet run Launching/Arities.cs > Launching/Arities.g.cs
const int Most = 15;
string List(int n, Func<int, string> one) => string.Join(", ", Enumerable.Range(1, n).Select(one));
var o = Console.Out;
o.WriteLine("// Written by Arities.cs.\n#nullable enable\nusing ILGPU.Runtime;\nusing Verify.Checking;\n\nnamespace Verify.Checking\n{");
for (int n = 1; n <= Most; n++)
{
    o.WriteLine($"    sealed class Arguments<{List(n, k => $"T{k}")}>({List(n, k => $"T{k} a{k}")}) : Arguments\n    {{");
    for (int k = 1; k <= n; k++) o.WriteLine($"        public T{k} A{k} = a{k};");
    o.WriteLine($"        public override object?[] ToArray() => [{List(n, k => $"A{k}")}];\n");
    o.WriteLine("        public override void Collect(List<ViewsIn.Window> views)\n        {");
    for (int k = 1; k <= n; k++) o.WriteLine($"            Views<T{k}>.Collect?.Invoke(A{k}, views, {k - 1});");
    o.WriteLine("        }\n    }\n");
}
o.WriteLine("    static class ArgumentPacks\n    {\n        static readonly Type[] packs =\n        [");
for (int n = 1; n <= Most; n++) o.WriteLine($"            typeof(Arguments<{new string(',', n - 1)}>),");
o.WriteLine("        ];\n\n        public static Type Of(int count) => count <= packs.Length ? packs[count - 1]\n            : throw new NotSupportedException($\"A kernel of {count} parameters; at most {packs.Length} are passed.\");\n    }\n}\n");
o.WriteLine("namespace ILGPU.Runtime\n{\n    /// <summary>Makes launchers of kernels, one method for each number of parameters.</summary>\n    public static class KernelLoaders\n    {");
for (int n = 1; n <= 14; n++)
{
    string T = List(n, k => $"T{k}"), where = string.Concat(Enumerable.Range(1, n).Select(k => $" where T{k} : struct"));
    string parameters = List(n, k => $"a{k}"), action = $"Action<{T}>", pack = $"new Arguments<{T}>({parameters})";
    string onStream = $"Action<AcceleratorStream, KernelConfig, {T}>", direct = $"Action<KernelConfig, {T}>";
    void Both(string name, string result, string generics, string source, string extra, string load, string body, string constraint)
    {
        o.WriteLine($"        public static {result} {name}<{generics}>(this Accelerator accelerator, {source} action{extra}){constraint}\n        {{\n            var kernel = {load};\n            return {body};\n        }}\n");
        string pass = string.Concat(extra.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(p => ", " + p.Split(' ')[1]));
        o.WriteLine($"        public static {result} {name}<{generics}>(this Accelerator accelerator, {source} action{extra}, out KernelInfo? kernelInfo){constraint}\n        {{\n            kernelInfo = KernelInfo.None;\n            return accelerator.{name}(action{pass});\n        }}\n");
    }
    foreach (string extra in new[] { "", ", KernelSpecialization specialization" })
    {
        string load = $"LoadedKernel.Explicit(accelerator, action.Method{(extra == "" ? "" : ", specialization")})";
        Both("LoadKernel", onStream, T, action, extra, load, $"(stream, config, {parameters}) => kernel.On(stream).Launch(config, {pack})", where);
        Both("LoadStreamKernel", direct, T, action, extra, load, $"(config, {parameters}) => kernel.Launch(config, {pack})", where);
    }
    string indexed = $"Action<TIndex, {T}>", streamed = $"Action<AcceleratorStream, TIndex, {T}>", both = $" where TIndex : struct, IIndex{where}";
    foreach (var (name, extra, size) in new[] { ("ImplicitlyGrouped", ", int customGroupSize", "customGroupSize"), ("AutoGrouped", "", "0") })
    {
        string load = $"LoadedKernel.Implicit(accelerator, action.Method, {size})";
        Both($"Load{name}Kernel", streamed, $"TIndex, {T}", indexed, extra, load, $"(stream, index, {parameters}) => kernel.On(stream).Launch(index, {pack})", both);
        Both($"Load{name}StreamKernel", indexed, $"TIndex, {T}", indexed, extra, load, $"(index, {parameters}) => kernel.Launch(index, {pack})", both);
    }
}
o.WriteLine("    }\n\n    public abstract partial class Accelerator\n    {");
for (int n = 1; n <= 14; n++)
{
    string T = List(n, k => $"T{k}"), where = string.Concat(Enumerable.Range(1, n).Select(k => $" where T{k} : struct"));
    string typed = List(n, k => $"T{k} a{k}"), pack = $"new Arguments<{T}>({List(n, k => $"a{k}")})";
    o.WriteLine($"        public void Launch<{T}>(Action<{T}> action, in KernelConfig kernelConfig, {typed}){where} =>\n            LoadedKernel.Explicit(this, action.Method).Launch(kernelConfig, {pack});\n");
    o.WriteLine($"        public void Launch<{T}>(Action<{T}> action, AcceleratorStream stream, in KernelConfig kernelConfig, {typed}){where} =>\n            LoadedKernel.Explicit(this, action.Method).On(stream).Launch(kernelConfig, {pack});\n");
    o.WriteLine($"        public void LaunchAutoGrouped<TIndex, {T}>(Action<TIndex, {T}> action, TIndex index, {typed}) where TIndex : struct, IIndex{where} =>\n            LoadedKernel.Implicit(this, action.Method, 0).Launch(index, {pack});\n");
    o.WriteLine($"        public void LaunchAutoGrouped<TIndex, {T}>(Action<TIndex, {T}> action, AcceleratorStream stream, TIndex index, {typed}) where TIndex : struct, IIndex{where} =>\n            LoadedKernel.Implicit(this, action.Method, 0).On(stream).Launch(index, {pack});\n");
}
o.WriteLine("    }\n}");
