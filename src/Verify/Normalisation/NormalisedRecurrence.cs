namespace Verify;

/// <summary>A cell run over time with layer norm inside its step, forward and backward.</summary>
public abstract class NormalisedRecurrence : Procedure
{
    /// <summary>The cell inside.</summary>
    public abstract Cell Cell { get; }

    /// <summary>The forward pass.</summary>
    /// <param name="inputs">As for the cell alone.</param> <param name="gainX">[G·H] of W·x.</param> <param name="gainR">[G·H] of R·h.</param> <param name="epsilon">At least 0.</param>
    /// <exception cref="ArgumentException">An array does not fit.</exception>
    public abstract Outputs<double> Forward(Inputs<double> inputs, double[] gainX, double[] gainR, double epsilon = NormEquations.Epsilon);

    /// <summary>The backward pass, after a forward pass of its own.</summary>
    /// <exception cref="ArgumentException">An array does not fit.</exception>
    public abstract (Gradients<double> Gradients, double[] GainX, double[] GainR) Backward(Inputs<double> inputs, double[] gainX, double[] gainR, Upstream<double> upstream, double epsilon = NormEquations.Epsilon);

    /// <summary>The forward pass on dual numbers, for the exact derivative along a direction.</summary>
    public abstract Outputs<Dual<Ball>> Along(Inputs<Dual<Ball>> inputs, Dual<Ball>[] gainX, Dual<Ball>[] gainR, double epsilon);

    /// <summary>The backward pass on balls: what a correct one may give.</summary>
    public abstract (Gradients<Ball> Gradients, Ball[] GainX, Ball[] GainR) Allowed(Inputs<Ball> inputs, Ball[] gainX, Ball[] gainR, Upstream<Ball> upstream, double epsilon);
}

/// <summary>The base of those over a given cell.</summary>
public abstract class NormalisedRecurrence<TCell> : NormalisedRecurrence where TCell : struct, ICell<TCell>
{
    public sealed override Cell Cell => Cell.Of<TCell>();

    public override Outputs<double> Forward(Inputs<double> inputs, double[] gainX, double[] gainR, double epsilon = NormEquations.Epsilon)
    {
        Check(inputs, gainX, gainR);
        return NormalisedEquations.Forward<TCell, Real64>(inputs.Map(Wide), gainX.Map(Wide), gainR.Map(Wide), epsilon).Map(Plain);
    }

    public override (Gradients<double> Gradients, double[] GainX, double[] GainR) Backward(Inputs<double> inputs, double[] gainX, double[] gainR, Upstream<double> upstream, double epsilon = NormEquations.Epsilon)
    {
        Check(inputs, gainX, gainR);
        upstream.Check(inputs.Shape, Cell);
        var (p, gx, gr) = (inputs.Map(Wide), gainX.Map(Wide), gainR.Map(Wide));
        var (g, dx, dr) = NormalisedEquations.Backward<TCell, Real64>(p, gx, gr, epsilon, NormalisedEquations.Forward<TCell, Real64>(p, gx, gr, epsilon), upstream.Map(Wide));
        return (g.Map(Plain), dx.Map(Plain), dr.Map(Plain));
    }

    public sealed override Outputs<Dual<Ball>> Along(Inputs<Dual<Ball>> inputs, Dual<Ball>[] gainX, Dual<Ball>[] gainR, double epsilon) =>
        NormalisedEquations.Forward<TCell, Dual<Ball>>(inputs, gainX, gainR, epsilon);

    public sealed override (Gradients<Ball> Gradients, Ball[] GainX, Ball[] GainR) Allowed(Inputs<Ball> inputs, Ball[] gainX, Ball[] gainR, Upstream<Ball> upstream, double epsilon) =>
        NormalisedEquations.Backward<TCell, Ball>(inputs, gainX, gainR, epsilon, NormalisedEquations.Forward<TCell, Ball>(inputs, gainX, gainR, epsilon), upstream);

    void Check(Inputs<double> inputs, double[] gainX, double[] gainR)
    {
        inputs.Check(Cell);
        Tensor.Check(gainX, nameof(gainX), "[G·H]", [Cell.GateCount * inputs.Shape.H]);
        Tensor.Check(gainR, nameof(gainR), "[G·H]", [Cell.GateCount * inputs.Shape.H]);
    }

    static Real64 Wide(double value) => value;
    static double Plain(Real64 value) => value.Value;
}
