namespace Verify;

/// <summary>A cell as a value: what laws and commands know of it, and its equations on any number.</summary>
public abstract class Cell
{
    /// <summary><c>Lstm</c>, or <c>Elman.Tanh</c> for a cell over an activation.</summary>
    public string Name => CellNames.Of(Type);

    /// <summary>The struct that has the equations.</summary>
    public abstract Type Type { get; }

    /// <inheritdoc cref="ICell{TSelf}.GateCount"/>
    public abstract int GateCount { get; }

    /// <inheritdoc cref="ICell{TSelf}.HasMemory"/>
    public abstract bool HasMemory { get; }

    /// <inheritdoc cref="ICell{TSelf}.Additive"/>
    public abstract bool Additive { get; }

    /// <inheritdoc cref="ICell{TSelf}.Activation"/>
    public abstract Activation? Activation { get; }

    /// <inheritdoc cref="ICell{TSelf}.Step"/>
    public abstract State<T> Step<T>(Gates<T> x, Gates<T> r, State<T> s) where T : struct, IReal<T>;

    /// <inheritdoc cref="ICell{TSelf}.Back"/>
    public abstract Pull<T> Back<T>(Gates<T> x, Gates<T> r, State<T> s, State<T> d) where T : struct, IReal<T>;

    /// <inheritdoc cref="Equations.Forward"/>
    public abstract Outputs<T> Forward<T>(Inputs<T> inputs) where T : struct, IReal<T>;

    /// <inheritdoc cref="Equations.Backward"/>
    public abstract Gradients<T> Backward<T>(Inputs<T> inputs, Outputs<T> outputs, Upstream<T> upstream) where T : struct, IReal<T>;

    /// <summary>The cell of type <typeparamref name="TCell"/>.</summary>
    public static Cell Of<TCell>() where TCell : struct, ICell<TCell> => Typed<TCell>.Instance;

    public sealed override string ToString() => Name;

    sealed class Typed<TCell> : Cell where TCell : struct, ICell<TCell>
    {
        public static readonly Typed<TCell> Instance = new();
        public override Type Type => typeof(TCell);
        public override int GateCount => TCell.GateCount;
        public override bool HasMemory => TCell.HasMemory;
        public override bool Additive => TCell.Additive;
        public override Activation? Activation => TCell.Activation;
        public override State<T> Step<T>(Gates<T> x, Gates<T> r, State<T> s) => TCell.Step(x, r, s);
        public override Pull<T> Back<T>(Gates<T> x, Gates<T> r, State<T> s, State<T> d) => TCell.Back(x, r, s, d);
        public override Outputs<T> Forward<T>(Inputs<T> inputs) => Equations.Forward<TCell, T>(inputs);
        public override Gradients<T> Backward<T>(Inputs<T> inputs, Outputs<T> outputs, Upstream<T> upstream) =>
            Equations.Backward<TCell, T>(inputs, outputs, upstream);
    }
}
