#if !HAS_FSCHECK_XUNIT
using Xunit;
using Xunit.Sdk;
namespace FsCheck.Xunit;

/// <summary>Marks a test method as a property: FsCheck draws its arguments. Stands in for the attribute of FsCheck.Xunit where that package is not on the feed.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("FsCheck.Xunit.PropertyDiscoverer", "Verify.Properties")]
public sealed class PropertyAttribute : FactAttribute
{
    /// <summary>How many draws.</summary>
    public int MaxTest { get; set; } = 100;

    /// <summary>Classes with static members of type Arbitrary.</summary>
    public Type[] Arbitrary { get; set; } = [];
}
#endif
