namespace Verify.Checking;

/// <summary>Who sees a piece of memory: every thread, one group, or one thread.</summary>
enum Space { Global, Shared, Local }
