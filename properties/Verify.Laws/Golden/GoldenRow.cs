namespace Verify;

/// <summary>One tensor of one golden case, as one subject gave it.</summary>
/// <param name="Case">The case's name.</param> <param name="Subject">What was run.</param> <param name="Tensor">The tensor's golden name.</param>
/// <param name="Error">The largest absolute difference.</param> <param name="Ratio">The largest error ÷ allowed.</param> <param name="Outcome">Whether it held.</param>
public sealed record GoldenRow(string Case, Subject Subject, string Tensor, double Error, double Ratio, Outcome Outcome);
