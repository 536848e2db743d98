namespace Verify.Checking;

/// <summary>What a thread is waiting for.</summary>
enum Wait : byte { Nothing, Turn, Held, Warp, Group, End }
