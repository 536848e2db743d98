namespace Verify;

/// <summary>A remedy, run on the same inputs.</summary>
/// <param name="Name">What was changed.</param> <param name="Norm">‖∂s_T/∂s_0‖₂ with it.</param>
/// <param name="Gained">How many orders of magnitude closer to 1 it is than without; negative where it made things worse.</param>
public sealed record Remedy(string Name, double Norm, double Gained);
