namespace Verify;

/// <summary>What a faulty device kernel does otherwise; every member says what a correct one does.</summary>
public interface IDeviceFault
{
    /// <summary>A barrier between loading the state and the first step.</summary>
    static virtual bool WaitsAfterLoading => true;

    /// <summary>A barrier after each forward step.</summary>
    static virtual bool WaitsBetweenSteps => true;

    /// <summary>A barrier between gate gradients and the carry made of them.</summary>
    static virtual bool WaitsBeforeTheCarry => true;

    /// <summary>A barrier between the carry and the gate gradients of the step before.</summary>
    static virtual bool WaitsAfterTheCarry => true;

    /// <summary>The barrier lies where all threads of a group pass.</summary>
    static virtual bool EveryThreadWaits => true;

    /// <summary>A step writes another copy of the state than it reads.</summary>
    static virtual bool HasTwoCopies => true;

    /// <summary>The memory is loaded before it is read.</summary>
    static virtual bool LoadsTheMemory => true;

    /// <summary>Units beyond the last are left out.</summary>
    static virtual bool GuardsTheTail => true;

    /// <summary>The place of a unit is its own.</summary>
    static virtual int Place(int u, int H) => u;

    /// <summary>A sum has one thread.</summary>
    static virtual bool AddsAlone => true;

    /// <summary>Threads that share a sum add to it by atomic operations, in whatever order they come.</summary>
    static virtual bool AddsAtomically => false;
}
