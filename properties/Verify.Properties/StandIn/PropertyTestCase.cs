#if !HAS_FSCHECK_XUNIT
using System.ComponentModel;
using System.Reflection;
using Microsoft.FSharp.Core;
using Xunit.Abstractions;
using Xunit.Sdk;
namespace FsCheck.Xunit;

/// <summary>One property method: runs it under FsCheck, and fails with the shrunk arguments.</summary>
public sealed class PropertyTestCase : XunitTestCase
{
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete("Called by the deserializer only.")]
    public PropertyTestCase() { }

    public PropertyTestCase(IMessageSink messages, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method)
        : base(messages, display, options, method) { }

    public override Task<RunSummary> RunAsync(IMessageSink messages, IMessageBus bus, object[] constructorArguments, ExceptionAggregator aggregator, CancellationTokenSource cancellation) =>
        new Runner(this, DisplayName, SkipReason, constructorArguments, [], bus, aggregator, cancellation).RunAsync();

    sealed class Runner(IXunitTestCase test, string name, string skip, object[] constructorArguments, object[] arguments, IMessageBus bus, ExceptionAggregator aggregator, CancellationTokenSource cancellation)
        : XunitTestCaseRunner(test, name, skip, constructorArguments, arguments, bus, aggregator, cancellation)
    {
        protected override XunitTestRunner CreateTestRunner(ITest test, IMessageBus messageBus, Type testClass, object[] constructors, MethodInfo method, object[] methodArguments, string reason,
            IReadOnlyList<BeforeAfterTestAttribute> attributes, ExceptionAggregator exceptions, CancellationTokenSource source) =>
            new Single(test, messageBus, testClass, constructors, method, methodArguments, reason, attributes, exceptions, source);
    }

    sealed class Single(ITest test, IMessageBus bus, Type testClass, object[] constructors, MethodInfo method, object[] arguments, string reason,
        IReadOnlyList<BeforeAfterTestAttribute> attributes, ExceptionAggregator aggregator, CancellationTokenSource cancellation)
        : XunitTestRunner(test, bus, testClass, constructors, method, arguments, reason, attributes, aggregator, cancellation)
    {
        protected override Task<decimal> InvokeTestMethodAsync(ExceptionAggregator exceptions) =>
            new Invoker(Test, MessageBus, TestClass, ConstructorArguments, TestMethod, TestMethodArguments, BeforeAfterAttributes, exceptions, CancellationTokenSource).RunAsync();
    }

    sealed class Invoker(ITest test, IMessageBus bus, Type testClass, object[] constructors, MethodInfo method, object[] arguments,
        IReadOnlyList<BeforeAfterTestAttribute> attributes, ExceptionAggregator aggregator, CancellationTokenSource cancellation)
        : XunitTestInvoker(test, bus, testClass, constructors, method, arguments, attributes, aggregator, cancellation)
    {
        protected override Task<decimal> InvokeTestMethodAsync(object instance)
        {
            var settings = TestMethod.GetCustomAttribute<PropertyAttribute>()!;
            var config = Config.QuickThrowOnFailure.WithMaxTest(settings.MaxTest).WithArbitrary(settings.Arbitrary);
            Aggregator.Run(() => Timer.Aggregate(() => FsCheck.Check.Method(config, TestMethod, instance is null ? null : FSharpOption<object>.Some(instance))));
            return Task.FromResult(Timer.Total);
        }
    }
}
#endif
