namespace Verify;

/// <summary>A number that the compiler knows, as a type.</summary>
interface ICount
{
    static abstract int Value { get; }
}

readonly struct One : ICount { public static int Value => 1; }
readonly struct Two : ICount { public static int Value => 2; }
readonly struct Three : ICount { public static int Value => 3; }
readonly struct Four : ICount { public static int Value => 4; }
readonly struct Five : ICount { public static int Value => 5; }
readonly struct Six : ICount { public static int Value => 6; }
