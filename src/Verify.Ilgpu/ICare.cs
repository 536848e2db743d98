namespace Verify;

/// <summary>What a kernel for many threads must take care of; every member says what a correct one does.</summary>
/// <remarks>The kernels ship with <see cref="Careful"/>, which leaves it at that, and a compiler for a GPU folds the conditions away. A mutant is the
/// very same kernel with one of them turned round: what is shown to be caught is the absence of what is there.</remarks>
public interface ICare
{
    /// <summary>The groups of a team meet after each step.</summary>
    static virtual bool Meets => true;

    /// <summary>What a group wrote is made visible to all before it says that it has come.</summary>
    static virtual bool FencesBeforeMeeting => true;

    /// <summary>Every step writes to a plane of its own, which nobody has read before.</summary>
    static virtual bool HasAPlaneForEachStep => true;

    /// <summary>A barrier between loading the slice of R and the first product with it.</summary>
    static virtual bool WaitsForTheSlice => true;

    /// <summary>A barrier between the parts of a sum and their sum.</summary>
    static virtual bool WaitsForTheParts => true;

    /// <summary>A barrier between bringing vectors into shared memory and multiplying them.</summary>
    static virtual bool WaitsForTheVectors => true;

    /// <summary>A barrier between the parts that lanes leave and the first round of adding them.</summary>
    static virtual bool WaitsForTheLanes => true;

    /// <summary>The first round takes the parts of all lanes, also of those beyond the last whole round.</summary>
    static virtual bool AddsEveryLane => true;

    /// <summary>A barrier between loading a tile and multiplying it.</summary>
    static virtual bool WaitsForTheTile => true;

    /// <summary>The next tile goes into another buffer than the one that is being multiplied.</summary>
    static virtual bool HasTwoBuffers => true;

    /// <summary>What lies beyond the edge of a matrix is neither read nor written.</summary>
    static virtual bool GuardsTheTail => true;

    /// <summary>The gate gradients of a step are multiplied by the state so many steps before.</summary>
    static virtual int StepsBack => 1;
}

/// <summary>As it should be.</summary>
public readonly struct Careful : ICare;
