using Verify.Checking;

namespace Verify.InKernel;

/// <summary>What <see cref="ILGPU.MemoryFence"/> means to a woven thread.</summary>
static class MemoryFence
{
    public static void GroupLevel(Frame thread) => Handover.Fence(thread, toAll: false);
    public static void DeviceLevel(Frame thread) => Handover.Fence(thread, toAll: true);
    public static void SystemLevel(Frame thread) => Handover.Fence(thread, toAll: true);
}
