namespace Verify;

/// <summary>The gradient of the memory goes back through the input gate.</summary>
public sealed class CarriesTheMemoryThroughTheInputGate : Faulty<Lstm>
{
    protected override Pull<Real32> Back(Gates<Real32> x, Gates<Real32> r, State<Real32> s, State<Real32> d)
    {
        var a = x + r;
        var (i, f, g, o) = (Logistic.Value(a.A), Logistic.Value(a.B), Real32.Tanh(a.C), Logistic.Value(a.D));
        var c = f * s.C + i * g;
        var y = Real32.Tanh(c);
        var dc = d.C + d.H * o * (Real32.One - y * y);
        var da = new Gates<Real32>(dc * g * i * (Real32.One - i), dc * s.C * f * (Real32.One - f), dc * i * (Real32.One - g * g), d.H * y * o * (Real32.One - o));
        return new(da, da, new(Real32.Zero, dc * i));
    }
}
