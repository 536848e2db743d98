namespace Verify;

/// <summary>What one step of training saw.</summary>
/// <param name="Iteration">From 1.</param> <param name="Loss">In nats per word, or a mean square error, before the step.</param>
/// <param name="Right">The part of the words that were guessed; NaN where numbers are asked for.</param>
/// <param name="GradientNorm">‖∇L‖₂ of all parameters, before clipping.</param> <param name="Clipped">Whether clipping changed it.</param>
/// <param name="Diverged">Loss or gradient is not finite; it is the last step.</param>
public sealed record TrainingStep(int Iteration, double Loss, double Right, double GradientNorm, bool Clipped, bool Diverged);
