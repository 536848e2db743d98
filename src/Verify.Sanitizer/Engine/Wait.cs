namespace Verify.Checking;

/// <summary>What a thread is waiting for.</summary>
enum Wait : byte { Nothing, Turn, Warp, Group, End }
