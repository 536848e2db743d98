namespace Verify;

/// <summary>The recurrent weights in a file, by the names that PyTorch gives them.</summary>
/// <remarks><c>weight_ih_l0 [G·H,C]</c>, <c>weight_hh_l0 [G·H,H]</c>, <c>bias_ih_l0</c>, <c>bias_hh_l0 [G·H]</c>, then <c>_l1</c> …, after any common prefix; without <c>_l0</c> as
/// RNNCell has them; without biases where the module was made so; and <c>W, U, b</c> of the golden Jacobians. Gate order is PyTorch's, which is ours.</remarks>
/// <param name="C">Inputs of the bottom layer.</param> <param name="GateCount">G, the same in all layers.</param> <param name="Layers">Bottom first, without states.</param>
public sealed record PyTorchWeights(int C, int GateCount, IReadOnlyList<Layer> Layers)
{
    /// <summary>Finds them.</summary>
    /// <exception cref="TensorFileException">There are none, one is missing, shapes do not fit, or they are of a kind that is not run here.</exception>
    public static PyTorchWeights Find(IReadOnlyDictionary<string, NamedTensor> tensors, string file)
    {
        if (tensors.Keys.FirstOrDefault(name => name.Contains("_reverse", StringComparison.Ordinal) || name.Contains("weight_hr", StringComparison.Ordinal)) is { } refused)
            throw new TensorFileException($"{file}: {refused}: expected a layer in one direction without projection.");
        string[] found = tensors.ContainsKey("weight_ih_l0") ? ["weight_ih_l0"]
            : [.. tensors.Keys.Where(name => name.EndsWith("weight_ih_l0", StringComparison.Ordinal) || name.EndsWith("weight_ih", StringComparison.Ordinal))];
        if (found.Length == 0 && tensors.TryGetValue("W", out var w) && tensors.TryGetValue("U", out var u) && tensors.TryGetValue("b", out var b))
            return Of([new(w, u, b, new(b.Shape, new double[b.Data.Length]))], file, ["W", "U", "b"]);
        if (found.Length != 1) throw new TensorFileException($"{file}: expected one weight_ih_l0; there are {found.Length} among {Some(tensors.Keys)}.");
        bool numbered = found[0].EndsWith("_l0", StringComparison.Ordinal);
        string prefix = found[0][..^(numbered ? "weight_ih_l0" : "weight_ih").Length];
        var layers = new List<Parts>();
        for (int layer = 0; tensors.TryGetValue(Name("weight_ih", layer), out var input); layer++)
        {
            var recurrent = tensors.GetValueOrDefault(Name("weight_hh", layer)) ?? throw new TensorFileException($"{file}: expected {Name("weight_hh", layer)} beside {Name("weight_ih", layer)}; there is none.");
            var none = new NamedTensor([recurrent.Shape.FirstOrDefault()], new double[recurrent.Shape.FirstOrDefault()]);
            layers.Add(new(recurrent, input, tensors.GetValueOrDefault(Name("bias_ih", layer), none), tensors.GetValueOrDefault(Name("bias_hh", layer), none)));
            if (!numbered) break;
        }
        return Of(layers, file, [Name("weight_hh", 0), Name("weight_ih", 0), Name("bias_ih", 0), Name("bias_hh", 0)]);

        string Name(string what, int layer) => prefix + what + (numbered ? $"_l{layer}" : "");
    }

    sealed record Parts(NamedTensor R, NamedTensor W, NamedTensor Bw, NamedTensor Br);

    static PyTorchWeights Of(IReadOnlyList<Parts> parts, string file, string[] names)
    {
        int C = parts[0].W.Shape is [_, var inputs] ? inputs : 0, below = C, gates = 0;
        var layers = new List<Layer>();
        foreach (var (l, (r, w, bw, br)) in parts.Index())
        {
            if (r.Shape is not [var rows, var H] || H < 1 || rows % H != 0 || rows / H is < 1 or > 4) throw new TensorFileException($"{file}: {names[0]} of layer {l}: expected [G·H,H] with G from 1 to 4; given {r.Sizes}.");
            if (l > 0 && rows / H != gates) throw new TensorFileException($"{file}: {names[0]} of layer {l}: expected {gates} gates as below; given {rows / H}.");
            gates = rows / H;
            if (below < 1 || w.Shape is not [var wide, var width] || wide != rows || width != below) throw new TensorFileException($"{file}: {names[1]} of layer {l}: expected [{rows},{Math.Max(1, below)}]; given {w.Sizes}.");
            if (bw.Shape is not [var first] || first != rows || br.Shape is not [var second] || second != rows) throw new TensorFileException($"{file}: biases of layer {l}: expected [{rows}]; given {bw.Sizes} and {br.Sizes}.");
            layers.Add(new(H, w.Data, r.Data, bw.Data, br.Data, [], []));
            below = H;
        }
        return new(C, gates, layers);
    }

    static string Some(IEnumerable<string> names) => string.Join(", ", names.Order(StringComparer.Ordinal).Take(8).DefaultIfEmpty("no tensors"));
}
