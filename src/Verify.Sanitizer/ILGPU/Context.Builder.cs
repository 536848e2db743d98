using ILGPU.Runtime;

namespace ILGPU;

public sealed partial class Context
{
    /// <summary>Takes the options of a context; none of them changes what the checking device does.</summary>
    public sealed class Builder
    {
        internal Builder() { }

        public Builder Default() => this;
        public Builder AllAccelerators() => this;
        public Builder AllAccelerators(Predicate<Device> predicate) => this;
        public Builder Assertions() => this;
        public Builder IOOperations() => this;
        public Builder Verify() => this;
        public Builder AutoAssertions() => this;
        public Builder AutoIOOperations() => this;
        public Builder AutoDebug() => this;
        public Builder Debug() => this;
        public Builder Release() => this;
        public Builder Optimize(OptimizationLevel level) => this;
        public Builder Inlining(InliningMode inliningMode) => this;
        public Builder Math(MathMode mathMode) => this;
        public Builder Caching(CachingMode cachingMode) => this;
        public Builder PageLocking(PageLockingMode mode) => this;
        public Builder DebugSymbols(DebugSymbolsMode debugSymbolsMode) => this;
        public Builder Profiling() => this;
        public Context ToContext() => new();
    }
}
