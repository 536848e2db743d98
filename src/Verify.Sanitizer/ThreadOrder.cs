namespace Verify;

/// <summary>In which order the threads of a group run between two barriers, and the groups of a grid one after another.</summary>
/// <remarks>Under each of them threads are held back at atomics on which others wait or whose results are used, by priorities of that order or drawn from the seed.</remarks>
public enum ThreadOrder
{
    /// <summary>Drawn from the seed anew at every barrier.</summary>
    Random,

    /// <summary>0, 1, 2 …</summary>
    Forward,

    /// <summary>The last thread and the last group first.</summary>
    Reverse,

    /// <summary>Drawn from the seed to hurt: whole warps run ahead, neighbours run far apart, and threads stop at atomics.</summary>
    Adversarial,
}
