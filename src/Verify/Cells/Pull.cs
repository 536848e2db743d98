namespace Verify;

/// <summary>∂L/∂ of everything that one step of one unit read: the two products and the state before.</summary>
public readonly record struct Pull<T>(Gates<T> X, Gates<T> R, State<T> S) where T : struct, IReal<T>;
