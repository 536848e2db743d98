using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>The host reads a page-locked array before the copy to it has been waited for.</summary>
public sealed class PageLockedReadEarly : StreamPair
{
    public override string Array => "a page-locked array";

    protected override void Host(Accelerator device, bool waits)
    {
        using var one = device.CreateStream();
        using var x = device.Allocate1D<int>(100);
        using var locked = device.AllocatePageLocked1D<int>(100);
        device.LoadAutoGroupedKernel<Index1D, ArrayView<int>>(Count)(one, 100, x.View);
        x.View.CopyToPageLockedAsync(one, locked);
        if (waits) one.Synchronize();
        int last = locked[99];
        one.Synchronize();
        Expect([last, locked[1]], i => i == 0 ? 99 : 1);
    }
}

/// <summary>The same on the default stream, without any other.</summary>
public sealed class PageLockedReadEarlyOnTheDefaultStream : StreamPair
{
    public override string Array => "a page-locked array";

    protected override void Host(Accelerator device, bool waits)
    {
        using var x = device.Allocate1D(Enumerable.Range(0, 100).ToArray());
        using var locked = device.AllocatePageLocked1D<int>(100);
        x.View.CopyToPageLockedAsync(locked);
        if (waits) device.Synchronize();
        int[] values = locked.GetArray();
        device.Synchronize();
        Expect(values, i => i);
    }
}

/// <summary>The host puts the next values into a page-locked array that a copy still reads.</summary>
public sealed class PageLockedReusedEarly : StreamPair
{
    public override string Array => "a page-locked array";

    protected override void Host(Accelerator device, bool waits)
    {
        using var one = device.CreateStream();
        using var x = device.Allocate1D<int>(100);
        using var y = device.Allocate1D<int>(100);
        using var locked = device.AllocatePageLocked1D<int>(100);
        for (int i = 0; i < 100; i++) locked[i] = i;
        x.View.CopyFromPageLockedAsync(one, locked);
        if (waits) one.Synchronize();
        for (int i = 0; i < 100; i++) locked[i] += 1;
        y.View.CopyFromPageLockedAsync(one, locked);
        one.Synchronize();
        Expect(x.GetAsArray1D(), i => i);
        Expect(y.GetAsArray1D(), i => i + 1);
    }
}

/// <summary>A kernel on one stream reads what a page-locked array is being copied to on another.</summary>
public sealed class PageLockedCopiedBesideAKernel : StreamPair
{
    public override string Array => "x";

    protected override void Host(Accelerator device, bool waits)
    {
        using var one = device.CreateStream();
        using var two = device.CreateStream();
        using var x = device.Allocate1D<int>(100);
        using var y = device.Allocate1D<int>(100);
        using var locked = device.AllocatePageLocked1D<int>(100);
        for (int i = 0; i < 100; i++) locked[i] = i;
        x.View.CopyFromPageLockedAsync(one, locked);
        if (waits) one.Synchronize();
        device.LoadAutoGroupedKernel<Index1D, ArrayView<int>, ArrayView<int>>(Mirror)(two, 100, x.View, y.View);
        device.Synchronize();
        Expect(y.GetAsArray1D(), i => 99 - i);
    }
}

/// <summary>Two streams copy to the same page-locked array.</summary>
public sealed class PageLockedTwice : StreamPair
{
    public override string Array => "a page-locked array";

    protected override void Host(Accelerator device, bool waits)
    {
        using var one = device.CreateStream();
        using var two = device.CreateStream();
        using var x = device.Allocate1D(Enumerable.Repeat(1, 100).ToArray());
        using var y = device.Allocate1D(Enumerable.Repeat(2, 100).ToArray());
        using var locked = device.AllocatePageLocked1D<int>(100);
        x.View.CopyToPageLockedAsync(one, locked);
        if (waits) one.Synchronize();
        y.View.CopyToPageLockedAsync(two, locked);
        device.Synchronize();
        Expect(locked.GetArray(), _ => 2);
    }
}

/// <summary>A page-locked array is disposed while a copy reads it.</summary>
public sealed class PageLockedDisposedEarly : StreamPair
{
    public override FaultKind Kind => FaultKind.UseAfterDispose;
    public override string Array => "a page-locked array";

    protected override void Host(Accelerator device, bool waits)
    {
        using var one = device.CreateStream();
        using var x = device.Allocate1D<int>(100);
        using (var locked = device.AllocatePageLocked1D<int>(100))
        {
            x.View.CopyFromPageLockedAsync(one, locked);
            if (waits) one.Synchronize();
        }
        Expect(x.GetAsArray1D(one), _ => 0);
    }
}
