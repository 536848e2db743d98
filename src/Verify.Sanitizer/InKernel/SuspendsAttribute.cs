namespace Verify.Checking;

/// <summary>After this the thread stops until others have come: the weaver returns here and calls <paramref name="result"/> on going on.</summary>
/// <param name="result">The method that fetches the result.</param>
[AttributeUsage(AttributeTargets.Method)]
sealed class SuspendsAttribute(string result) : Attribute
{
    public string Result { get; } = result;
}
