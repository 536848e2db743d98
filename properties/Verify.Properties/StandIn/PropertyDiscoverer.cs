#if !HAS_FSCHECK_XUNIT
using Xunit.Abstractions;
using Xunit.Sdk;
namespace FsCheck.Xunit;

/// <summary>Makes one test case of each property method.</summary>
public sealed class PropertyDiscoverer(IMessageSink messages) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions options, ITestMethod method, IAttributeInfo attribute) =>
        [new PropertyTestCase(messages, options.MethodDisplayOrDefault(), options.MethodDisplayOptionsOrDefault(), method)];
}
#endif
