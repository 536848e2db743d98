namespace ILGPU;

/// <summary>Orders a thread's writes before what it does next, as others see it; with an atomic it hands data to another group.</summary>
public static class MemoryFence
{
    public static void GroupLevel() { }
    public static void DeviceLevel() { }
    public static void SystemLevel() { }
}
