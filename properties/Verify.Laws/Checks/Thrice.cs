namespace Verify;

/// <summary>Dual numbers nested three deep, whose innermost slope is a third derivative.</summary>
public static class Thrice
{
    /// <summary>A value that does not move.</summary>
    public static Dual<Dual<Dual<Real64>>> Constant(double value) => Dual<Dual<Dual<Real64>>>.Constant(Dual<Dual<Real64>>.Constant(Dual<Real64>.Constant(value)));

    /// <summary>A value that moves with the same speed in all three.</summary>
    public static Dual<Dual<Dual<Real64>>> Along(double value, double speed)
    {
        var once = new Dual<Real64>(value, speed);
        var twice = new Dual<Dual<Real64>>(once, Dual<Real64>.Constant(speed));
        return new(twice, Dual<Dual<Real64>>.Constant(Dual<Real64>.Constant(speed)));
    }
}
