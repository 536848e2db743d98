using System.CommandLine;
namespace Verify.Cli;

/// <summary>Where a command gets a recurrent layer and its inputs: drawn by sizes and an initialisation, or out of files.</summary>
public sealed class LayerSource
{
    /// <summary>Of units, inputs and steps.</summary>
    const int Most = 100_000;

    readonly Option<string> cell = new("--cell") { Description = "The cell, such as Elman.Tanh, Lstm or Gru; with --weights, the one that has as many gates unless it is given.", DefaultValueFactory = _ => "" };
    readonly Option<string> method = new("--kernel") { Description = "What runs it: the first part of a kernel's name.", DefaultValueFactory = _ => "Yardstick" };
    readonly Option<int> hidden = new("--hidden") { Description = "H, hidden units.", DefaultValueFactory = _ => 16 };
    readonly Option<int> inputs = new("--inputs") { Description = "C, inputs at each step.", DefaultValueFactory = _ => 8 };
    readonly Option<int> steps = new("--steps") { Description = "T, steps.", DefaultValueFactory = _ => 50 };
    readonly Option<string> initialiser = new("--init") { Description = "How R is drawn: XavierUniform, HeNormal, Orthogonal, IdentityMatrix and so on.", DefaultValueFactory = _ => "XavierUniform" };
    readonly Option<double> gain = new("--gain") { Description = "A factor on R.", DefaultValueFactory = _ => 1 };
    readonly Option<double> forget = new("--forget-bias") { Description = "The bias of the gate that carries, of drawn weights.", DefaultValueFactory = _ => 0 };
    readonly Option<string?> weights = new("--weights") { Description = "A .safetensors, .npz or golden .json file with PyTorch's names." };
    readonly Option<int> layer = new("--layer") { Description = "Which layer of the file, 0 at the bottom.", DefaultValueFactory = _ => 0 };
    readonly Option<string?> input = new("--input") { Description = "Real inputs [T,N,C] or [T,C]: a .npy file, or another with a tensor named x." };
    readonly Option<int> sequence = new("--sequence") { Description = "Which sequence of the inputs.", DefaultValueFactory = _ => 0 };

    /// <summary>Which draw.</summary>
    public Option<int> Seed { get; } = new("--seed") { Description = "Which draw.", DefaultValueFactory = _ => 1 };

    /// <summary>Adds the options to a command.</summary>
    public LayerSource AddTo(Command command)
    {
        foreach (Option option in (Option[])[cell, method, hidden, inputs, steps, initialiser, gain, forget, weights, layer, input, sequence, Seed]) command.Options.Add(option);
        return this;
    }

    /// <summary>The kernel, what it reads, and the sequence to look at.</summary>
    /// <exception cref="UsageException">Something that was asked for does not exist, cannot be read or does not fit.</exception>
    public (Kernel Kernel, Inputs<double> Inputs, int Sequence) Take(ParseResult parsed)
    {
        int n = parsed.GetValue(sequence);
        if (parsed.GetValue(weights) is null) Refuse(parsed, "given without --weights; expected both or neither", layer);
        else Refuse(parsed, "given beside --weights, whose file decides it; expected one of the two", hidden, inputs, initialiser, gain, forget);
        var (kernel, p) = parsed.GetValue(weights) is { } path ? OutOfFile(parsed, path) : Drawn(parsed);
        if (p.Shape.T < 1) throw new UsageException("expected inputs of at least one step.");
        if (n < 0 || n >= p.Shape.N) throw new UsageException($"--sequence {n}: expected 0 to {p.Shape.N - 1}.");
        if (p.Arrays.FirstOrDefault(a => !a.Values.All(double.IsFinite)) is { Name: { } bad }) throw new UsageException($"{bad}: expected finite numbers; given a NaN or an infinity.");
        return (kernel, p, n);
    }

    /// <summary>Options that would have no effect are refused where they are given.</summary>
    static void Refuse(ParseResult parsed, string why, params IEnumerable<Option> options)
    {
        if (options.FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false }) is { } given) throw new UsageException($"{given.Name}: {why}.");
    }

    (Kernel, Inputs<double>) Drawn(ParseResult parsed)
    {
        var (H, C, T, seed) = (parsed.Whole(hidden, 1, Most), parsed.Whole(inputs, 1, Most), parsed.Whole(steps, 1, Most), parsed.GetValue(Seed));
        string name = parsed.GetValue(initialiser)!;
        var by = Named<Initialiser>(name, "--init");
        var kernel = Kernel(parsed, parsed.GetValue(cell) is { Length: > 0 } wanted ? wanted : "Elman.Tanh");
        var real = Input(parsed, null, C);
        if (real is { } given) T = given.X.Length / (given.N * C);
        Check($"{hidden.Name} {H} {inputs.Name} {C} {steps.Name} {T}", kernel.Cell, new(T, 1, C, H));
        var (x, N) = real ?? (Noise.Normal(T * C, seed), 1);
        double[] Gates(Initialiser draw, int width, int salt) => [.. Enumerable.Range(0, kernel.Cell.GateCount).SelectMany(g => draw.Draw(H, width, unchecked(seed * 1009 + salt + g)))];
        double factor = parsed.Finite(gain), bias = parsed.Finite(forget);
        return (kernel, new(new(T, N, C, H), x, Gates(new XavierUniform(), C, 10), Gates(by, H, 20).Map(v => v * factor), Biases.For(kernel.Cell, H, bias),
            new double[kernel.Cell.GateCount * H], new double[N * H], new double[kernel.Cell.HasMemory ? N * H : 0]));
    }

    (Kernel, Inputs<double>) OutOfFile(ParseResult parsed, string path)
    {
        var tensors = Read(weights, path);
        var found = Used(weights, () => PyTorchWeights.Find(tensors, Path.GetFileName(path)));
        int at = parsed.GetValue(layer);
        if (at < 0 || at >= found.Layers.Count) throw new UsageException($"--layer {at}: expected 0 to {found.Layers.Count - 1}.");
        string wanted = parsed.GetValue(cell) is { Length: > 0 } given ? given : found.GateCount switch { 1 => "Elman.Tanh", 3 => "Gru", 4 => "Lstm", _ => throw new UsageException($"{path}: {found.GateCount} gates: say which --cell.") };
        var kernel = Kernel(parsed, wanted);
        if (kernel.Cell.GateCount != found.GateCount) throw new UsageException($"--cell {wanted}: it has {kernel.Cell.GateCount} gates; the file has {found.GateCount}.");
        var real = Input(parsed, tensors, found.C);
        int T = real is { } own ? own.X.Length / (own.N * found.C) : parsed.Whole(steps, 1, Most);
        Check($"{weights.Name} {path} {steps.Name} {T}", kernel.Cell, new(T, 1, found.C, found.Layers[at].H));
        var (x, N) = real ?? (Noise.Normal(T * found.C, parsed.GetValue(Seed)), 1);
        double[] State(string name, int l, bool has) => !has ? [] : tensors.TryGetValue(name, out var states) && states.Shape.SequenceEqual([found.Layers.Count, N, found.Layers[l].H])
            ? states.Data[(l * N * found.Layers[l].H)..((l + 1) * N * found.Layers[l].H)]
            : name == "h0" && N == 1 && tensors.TryGetValue("s0", out var single) && single.Shape.SequenceEqual([found.Layers[l].H]) ? single.Data : new double[N * found.Layers[l].H];
        var stack = new StackInputs(T, N, found.C, x, [.. found.Layers.Select((l, k) => l with { H0 = State("h0", k, true), C0 = State("c0", k, kernel.Cell.HasMemory) })]);
        var outputs = new LayerByLayer().Forward([.. Enumerable.Repeat(kernel, found.Layers.Count)], stack);
        return (kernel, stack.Of(at, at == 0 ? x : outputs[at - 1].Y));
    }

    /// <summary>Refuses what there is no room for: the weights as they are drawn and as they are scaled, the chain of Jacobians, and the sequences of one step that some of them are made from, forward and backward (<see cref="StepByStep"/>).</summary>
    static void Check(string given, Cell cell, Shape shape)
    {
        var (T, _, C, H) = shape;
        double G = cell.GateCount, S = cell.HasMemory ? 2 * H : H, rows = Math.Min(T, StepByStep.StepsAtOnce((int)S)) * S;
        Room.Check(given, shape, cell.GateCount, 2 * G * H * (C + H) + T * S * S + rows * (2 * C + (7 + G) * H));
    }

    (double[] X, int N)? Input(ParseResult parsed, IReadOnlyDictionary<string, NamedTensor>? tensors, int C)
    {
        if (parsed.GetValue(input) is { } path) tensors = Read(input, path);
        if (tensors is null || !tensors.TryGetValue(tensors.Count == 1 ? tensors.Keys.Single() : "x", out var x))
            return parsed.GetValue(input) is null ? null : throw new UsageException($"--input {parsed.GetValue(input)}: expected one array, or a tensor named x.");
        Refuse(parsed, "given beside real inputs, which have their own; expected one of the two", steps);
        return x.Shape switch
        {
            [_, var N, var width] when width == C && N > 0 => (x.Data, N),
            [_, var width] when width == C => (x.Data, 1),
            _ => throw new UsageException($"x: expected [T,N,{C}] or [T,{C}]; given {x.Sizes}."),
        };
    }

    static IReadOnlyDictionary<string, NamedTensor> Read(Option option, string path) => Used(option, () => TensorFormat.ReadFile(path));

    /// <summary>What comes of a file that an option named; a file that cannot be used is refused by the option's name.</summary>
    static T Used<T>(Option option, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (TensorFileException e)
        {
            throw new UsageException($"{option.Name} {e.Message}");
        }
    }

    Kernel Kernel(ParseResult parsed, string wanted)
    {
        var known = Installed.Catalog.Cells.FirstOrDefault(c => c.Name.Equals(wanted, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException($"--cell {wanted}: there is no such cell; there are {string.Join(", ", Installed.Catalog.Cells.Select(c => c.Name))}.");
        return Choose(known, parsed.GetValue(method)!);
    }

    /// <summary>The kernel of a cell whose name begins so.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static Kernel Choose(Cell cell, string method) => Installed.Catalog.Kernels.FirstOrDefault(k => k.Cell == cell && k.Method.Equals(method, StringComparison.OrdinalIgnoreCase))
        ?? throw new UsageException($"--kernel {method}: there is no such kernel of {cell}; there are {string.Join(", ", Installed.Catalog.Kernels.Where(k => k.Cell == cell).Select(k => k.Method).Distinct())}.");

    /// <summary>The one thing of a kind that has this name.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static T Named<T>(string name, string option) where T : class => Installed.Catalog.All<T>().FirstOrDefault(item => $"{item}".Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new UsageException($"{option} {name}: there is no such; there are {string.Join(", ", Installed.Catalog.All<T>())}.");
}
