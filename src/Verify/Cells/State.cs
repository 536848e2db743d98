namespace Verify;

/// <summary>What one hidden unit carries from step to step: its output h and, in some cells, its memory c.</summary>
public readonly record struct State<T>(T H, T C) where T : struct, IReal<T>;
