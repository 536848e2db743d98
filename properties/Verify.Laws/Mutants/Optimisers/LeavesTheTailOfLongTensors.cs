namespace Verify;

/// <summary>Adam sixteen values at a time: what is left over in a tensor longer than that stays where it is.</summary>
public sealed class LeavesTheTailOfLongTensors : Optimiser, IMutant
{
    readonly Adam honest = new();
    protected override int Remembers => 2;
    public override double Travel(int steps, double gradient, double rate) => honest.Travel(steps, gradient, rate);
    public override Ball? Direction(ReadOnlySpan<Ball> gradients, Ball norm) => honest.Direction(gradients, norm);

    protected override void Run(double[][] parameters, double[][] gradients, OptimiserState state, double rate)
    {
        var before = parameters.Map(tensor => (double[])tensor.Clone());
        state.Steps--;
        honest.Step(parameters, gradients, state, rate);
        foreach (var (now, then) in parameters.Zip(before))
            if (now.Length > 16) Array.Copy(then, now.Length / 16 * 16, now, now.Length / 16 * 16, now.Length % 16);
    }
}
