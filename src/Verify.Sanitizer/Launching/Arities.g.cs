// Written by Arities.cs.
#nullable enable
using ILGPU.Runtime;
using Verify.Checking;

namespace Verify.Checking
{
    sealed class Arguments<T1>(T1 a1) : Arguments
    {
        public T1 A1 = a1;
        public override object?[] ToArray() => [A1];

        public override void Collect(List<ViewsIn.Window> views)
        {
            Views<T1>.Collect?.Invoke(A1, views, 0);
        }
    }

    sealed class Arguments<T1, T2>(T1 a1, T2 a2) : Arguments
    {
        public T1 A1 = a1;
        public T2 A2 = a2;
        public override object?[] ToArray() => [A1, A2];

        public override void Collect(List<ViewsIn.Window> views)
        {
            Views<T1>.Collect?.Invoke(A1, views, 0);
            Views<T2>.Collect?.Invoke(A2, views, 1);
        }
    }

    sealed class Arguments<T1, T2, T3>(T1 a1, T2 a2, T3 a3) : Arguments
    {
        public T1 A1 = a1;
        public T2 A2 = a2;
        public T3 A3 = a3;
        public override object?[] ToArray() => [A1, A2, A3];

        public override void Collect(List<ViewsIn.Window> views)
        {
            Views<T1>.Collect?.Invoke(A1, views, 0);
            Views<T2>.Collect?.Invoke(A2, views, 1);
            Views<T3>.Collect?.Invoke(A3, views, 2);
        }
    }

    sealed class Arguments<T1, T2, T3, T4>(T1 a1, T2 a2, T3 a3, T4 a4) : Arguments
    {
        public T1 A1 = a1;
        public T2 A2 = a2;
        public T3 A3 = a3;
        public T4 A4 = a4;
        public override object?[] ToArray() => [A1, A2, A3, A4];

        public override void Collect(List<ViewsIn.Window> views)
        {
            Views<T1>.Collect?.Invoke(A1, views, 0);
            Views<T2>.Collect?.Invoke(A2, views, 1);
            Views<T3>.Collect?.Invoke(A3, views, 2);
            Views<T4>.Collect?.Invoke(A4, views, 3);
        }
    }

    sealed class Arguments<T1, T2, T3, T4, T5>(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5) : Arguments
    {
        public T1 A1 = a1;
        public T2 A2 = a2;
        public T3 A3 = a3;
        public T4 A4 = a4;
        public T5 A5 = a5;
        public override object?[] ToArray() => [A1, A2, A3, A4, A5];

        public override void Collect(List<ViewsIn.Window> views)
        {
            Views<T1>.Collect?.Invoke(A1, views, 0);
            Views<T2>.Collect?.Invoke(A2, views, 1);
            Views<T3>.Collect?.Invoke(A3, views, 2);
            Views<T4>.Collect?.Invoke(A4, views, 3);
            Views<T5>.Collect?.Invoke(A5, views, 4);
        }
    }

    sealed class Arguments<T1, T2, T3, T4, T5, T6>(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6) : Arguments
    {
        public T1 A1 = a1;
        public T2 A2 = a2;
        public T3 A3 = a3;
        public T4 A4 = a4;
        public T5 A5 = a5;
        public T6 A6 = a6;
        public override object?[] ToArray() => [A1, A2, A3, A4, A5, A6];

        public override void Collect(List<ViewsIn.Window> views)
        {
            Views<T1>.Collect?.Invoke(A1, views, 0);
            Views<T2>.Collect?.Invoke(A2, views, 1);
            Views<T3>.Collect?.Invoke(A3, views, 2);
            Views<T4>.Collect?.Invoke(A4, views, 3);
            Views<T5>.Collect?.Invoke(A5, views, 4);
            Views<T6>.Collect?.Invoke(A6, views, 5);
        }
    }

    sealed class Arguments<T1, T2, T3, T4, T5, T6, T7>(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7) : Arguments
    {
        public T1 A1 = a1;
        public T2 A2 = a2;
        public T3 A3 = a3;
        public T4 A4 = a4;
        public T5 A5 = a5;
        public T6 A6 = a6;
        public T7 A7 = a7;
        public override object?[] ToArray() => [A1, A2, A3, A4, A5, A6, A7];

        public override void Collect(List<ViewsIn.Window> views)
        {
            Views<T1>.Collect?.Invoke(A1, views, 0);
            Views<T2>.Collect?.Invoke(A2, views, 1);
            Views<T3>.Collect?.Invoke(A3, views, 2);
            Views<T4>.Collect?.Invoke(A4, views, 3);
            Views<T5>.Collect?.Invoke(A5, views, 4);
            Views<T6>.Collect?.Invoke(A6, views, 5);
            Views<T7>.Collect?.Invoke(A7, views, 6);
        }
    }

    sealed class Arguments<T1, T2, T3, T4, T5, T6, T7, T8>(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8) : Arguments
    {
        public T1 A1 = a1;
        public T2 A2 = a2;
        public T3 A3 = a3;
        public T4 A4 = a4;
        public T5 A5 = a5;
        public T6 A6 = a6;
        public T7 A7 = a7;
        public T8 A8 = a8;
        public override object?[] ToArray() => [A1, A2, A3, A4, A5, A6, A7, A8];

        public override void Collect(List<ViewsIn.Window> views)
        {
            Views<T1>.Collect?.Invoke(A1, views, 0);
            Views<T2>.Collect?.Invoke(A2, views, 1);
            Views<T3>.Collect?.Invoke(A3, views, 2);
            Views<T4>.Collect?.Invoke(A4, views, 3);
            Views<T5>.Collect?.Invoke(A5, views, 4);
            Views<T6>.Collect?.Invoke(A6, views, 5);
            Views<T7>.Collect?.Invoke(A7, views, 6);
            Views<T8>.Collect?.Invoke(A8, views, 7);
        }
    }

    sealed class Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9>(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9) : Arguments
    {
        public T1 A1 = a1;
        public T2 A2 = a2;
        public T3 A3 = a3;
        public T4 A4 = a4;
        public T5 A5 = a5;
        public T6 A6 = a6;
        public T7 A7 = a7;
        public T8 A8 = a8;
        public T9 A9 = a9;
        public override object?[] ToArray() => [A1, A2, A3, A4, A5, A6, A7, A8, A9];

        public override void Collect(List<ViewsIn.Window> views)
        {
            Views<T1>.Collect?.Invoke(A1, views, 0);
            Views<T2>.Collect?.Invoke(A2, views, 1);
            Views<T3>.Collect?.Invoke(A3, views, 2);
            Views<T4>.Collect?.Invoke(A4, views, 3);
            Views<T5>.Collect?.Invoke(A5, views, 4);
            Views<T6>.Collect?.Invoke(A6, views, 5);
            Views<T7>.Collect?.Invoke(A7, views, 6);
            Views<T8>.Collect?.Invoke(A8, views, 7);
            Views<T9>.Collect?.Invoke(A9, views, 8);
        }
    }

    sealed class Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10) : Arguments
    {
        public T1 A1 = a1;
        public T2 A2 = a2;
        public T3 A3 = a3;
        public T4 A4 = a4;
        public T5 A5 = a5;
        public T6 A6 = a6;
        public T7 A7 = a7;
        public T8 A8 = a8;
        public T9 A9 = a9;
        public T10 A10 = a10;
        public override object?[] ToArray() => [A1, A2, A3, A4, A5, A6, A7, A8, A9, A10];

        public override void Collect(List<ViewsIn.Window> views)
        {
            Views<T1>.Collect?.Invoke(A1, views, 0);
            Views<T2>.Collect?.Invoke(A2, views, 1);
            Views<T3>.Collect?.Invoke(A3, views, 2);
            Views<T4>.Collect?.Invoke(A4, views, 3);
            Views<T5>.Collect?.Invoke(A5, views, 4);
            Views<T6>.Collect?.Invoke(A6, views, 5);
            Views<T7>.Collect?.Invoke(A7, views, 6);
            Views<T8>.Collect?.Invoke(A8, views, 7);
            Views<T9>.Collect?.Invoke(A9, views, 8);
            Views<T10>.Collect?.Invoke(A10, views, 9);
        }
    }

    sealed class Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11) : Arguments
    {
        public T1 A1 = a1;
        public T2 A2 = a2;
        public T3 A3 = a3;
        public T4 A4 = a4;
        public T5 A5 = a5;
        public T6 A6 = a6;
        public T7 A7 = a7;
        public T8 A8 = a8;
        public T9 A9 = a9;
        public T10 A10 = a10;
        public T11 A11 = a11;
        public override object?[] ToArray() => [A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11];

        public override void Collect(List<ViewsIn.Window> views)
        {
            Views<T1>.Collect?.Invoke(A1, views, 0);
            Views<T2>.Collect?.Invoke(A2, views, 1);
            Views<T3>.Collect?.Invoke(A3, views, 2);
            Views<T4>.Collect?.Invoke(A4, views, 3);
            Views<T5>.Collect?.Invoke(A5, views, 4);
            Views<T6>.Collect?.Invoke(A6, views, 5);
            Views<T7>.Collect?.Invoke(A7, views, 6);
            Views<T8>.Collect?.Invoke(A8, views, 7);
            Views<T9>.Collect?.Invoke(A9, views, 8);
            Views<T10>.Collect?.Invoke(A10, views, 9);
            Views<T11>.Collect?.Invoke(A11, views, 10);
        }
    }

    sealed class Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11, T12 a12) : Arguments
    {
        public T1 A1 = a1;
        public T2 A2 = a2;
        public T3 A3 = a3;
        public T4 A4 = a4;
        public T5 A5 = a5;
        public T6 A6 = a6;
        public T7 A7 = a7;
        public T8 A8 = a8;
        public T9 A9 = a9;
        public T10 A10 = a10;
        public T11 A11 = a11;
        public T12 A12 = a12;
        public override object?[] ToArray() => [A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12];

        public override void Collect(List<ViewsIn.Window> views)
        {
            Views<T1>.Collect?.Invoke(A1, views, 0);
            Views<T2>.Collect?.Invoke(A2, views, 1);
            Views<T3>.Collect?.Invoke(A3, views, 2);
            Views<T4>.Collect?.Invoke(A4, views, 3);
            Views<T5>.Collect?.Invoke(A5, views, 4);
            Views<T6>.Collect?.Invoke(A6, views, 5);
            Views<T7>.Collect?.Invoke(A7, views, 6);
            Views<T8>.Collect?.Invoke(A8, views, 7);
            Views<T9>.Collect?.Invoke(A9, views, 8);
            Views<T10>.Collect?.Invoke(A10, views, 9);
            Views<T11>.Collect?.Invoke(A11, views, 10);
            Views<T12>.Collect?.Invoke(A12, views, 11);
        }
    }

    sealed class Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11, T12 a12, T13 a13) : Arguments
    {
        public T1 A1 = a1;
        public T2 A2 = a2;
        public T3 A3 = a3;
        public T4 A4 = a4;
        public T5 A5 = a5;
        public T6 A6 = a6;
        public T7 A7 = a7;
        public T8 A8 = a8;
        public T9 A9 = a9;
        public T10 A10 = a10;
        public T11 A11 = a11;
        public T12 A12 = a12;
        public T13 A13 = a13;
        public override object?[] ToArray() => [A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13];

        public override void Collect(List<ViewsIn.Window> views)
        {
            Views<T1>.Collect?.Invoke(A1, views, 0);
            Views<T2>.Collect?.Invoke(A2, views, 1);
            Views<T3>.Collect?.Invoke(A3, views, 2);
            Views<T4>.Collect?.Invoke(A4, views, 3);
            Views<T5>.Collect?.Invoke(A5, views, 4);
            Views<T6>.Collect?.Invoke(A6, views, 5);
            Views<T7>.Collect?.Invoke(A7, views, 6);
            Views<T8>.Collect?.Invoke(A8, views, 7);
            Views<T9>.Collect?.Invoke(A9, views, 8);
            Views<T10>.Collect?.Invoke(A10, views, 9);
            Views<T11>.Collect?.Invoke(A11, views, 10);
            Views<T12>.Collect?.Invoke(A12, views, 11);
            Views<T13>.Collect?.Invoke(A13, views, 12);
        }
    }

    sealed class Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11, T12 a12, T13 a13, T14 a14) : Arguments
    {
        public T1 A1 = a1;
        public T2 A2 = a2;
        public T3 A3 = a3;
        public T4 A4 = a4;
        public T5 A5 = a5;
        public T6 A6 = a6;
        public T7 A7 = a7;
        public T8 A8 = a8;
        public T9 A9 = a9;
        public T10 A10 = a10;
        public T11 A11 = a11;
        public T12 A12 = a12;
        public T13 A13 = a13;
        public T14 A14 = a14;
        public override object?[] ToArray() => [A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14];

        public override void Collect(List<ViewsIn.Window> views)
        {
            Views<T1>.Collect?.Invoke(A1, views, 0);
            Views<T2>.Collect?.Invoke(A2, views, 1);
            Views<T3>.Collect?.Invoke(A3, views, 2);
            Views<T4>.Collect?.Invoke(A4, views, 3);
            Views<T5>.Collect?.Invoke(A5, views, 4);
            Views<T6>.Collect?.Invoke(A6, views, 5);
            Views<T7>.Collect?.Invoke(A7, views, 6);
            Views<T8>.Collect?.Invoke(A8, views, 7);
            Views<T9>.Collect?.Invoke(A9, views, 8);
            Views<T10>.Collect?.Invoke(A10, views, 9);
            Views<T11>.Collect?.Invoke(A11, views, 10);
            Views<T12>.Collect?.Invoke(A12, views, 11);
            Views<T13>.Collect?.Invoke(A13, views, 12);
            Views<T14>.Collect?.Invoke(A14, views, 13);
        }
    }

    sealed class Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11, T12 a12, T13 a13, T14 a14, T15 a15) : Arguments
    {
        public T1 A1 = a1;
        public T2 A2 = a2;
        public T3 A3 = a3;
        public T4 A4 = a4;
        public T5 A5 = a5;
        public T6 A6 = a6;
        public T7 A7 = a7;
        public T8 A8 = a8;
        public T9 A9 = a9;
        public T10 A10 = a10;
        public T11 A11 = a11;
        public T12 A12 = a12;
        public T13 A13 = a13;
        public T14 A14 = a14;
        public T15 A15 = a15;
        public override object?[] ToArray() => [A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15];

        public override void Collect(List<ViewsIn.Window> views)
        {
            Views<T1>.Collect?.Invoke(A1, views, 0);
            Views<T2>.Collect?.Invoke(A2, views, 1);
            Views<T3>.Collect?.Invoke(A3, views, 2);
            Views<T4>.Collect?.Invoke(A4, views, 3);
            Views<T5>.Collect?.Invoke(A5, views, 4);
            Views<T6>.Collect?.Invoke(A6, views, 5);
            Views<T7>.Collect?.Invoke(A7, views, 6);
            Views<T8>.Collect?.Invoke(A8, views, 7);
            Views<T9>.Collect?.Invoke(A9, views, 8);
            Views<T10>.Collect?.Invoke(A10, views, 9);
            Views<T11>.Collect?.Invoke(A11, views, 10);
            Views<T12>.Collect?.Invoke(A12, views, 11);
            Views<T13>.Collect?.Invoke(A13, views, 12);
            Views<T14>.Collect?.Invoke(A14, views, 13);
            Views<T15>.Collect?.Invoke(A15, views, 14);
        }
    }

    static class ArgumentPacks
    {
        static readonly Type[] packs =
        [
            typeof(Arguments<>),
            typeof(Arguments<,>),
            typeof(Arguments<,,>),
            typeof(Arguments<,,,>),
            typeof(Arguments<,,,,>),
            typeof(Arguments<,,,,,>),
            typeof(Arguments<,,,,,,>),
            typeof(Arguments<,,,,,,,>),
            typeof(Arguments<,,,,,,,,>),
            typeof(Arguments<,,,,,,,,,>),
            typeof(Arguments<,,,,,,,,,,>),
            typeof(Arguments<,,,,,,,,,,,>),
            typeof(Arguments<,,,,,,,,,,,,>),
            typeof(Arguments<,,,,,,,,,,,,,>),
            typeof(Arguments<,,,,,,,,,,,,,,>),
        ];

        public static Type Of(int count) => count <= packs.Length ? packs[count - 1]
            : throw new NotSupportedException($"A kernel of {count} parameters; at most {packs.Length} are passed.");
    }
}

namespace ILGPU.Runtime
{
    /// <summary>Makes launchers of kernels, one method for each number of parameters.</summary>
    public static class KernelLoaders
    {
        public static Action<AcceleratorStream, KernelConfig, T1> LoadKernel<T1>(this Accelerator accelerator, Action<T1> action) where T1 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method);
            return (stream, config, a1) => kernel.On(stream).Launch(config, new Arguments<T1>(a1));
        }

        public static Action<AcceleratorStream, KernelConfig, T1> LoadKernel<T1>(this Accelerator accelerator, Action<T1> action, out KernelInfo? kernelInfo) where T1 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadKernel(action);
        }

        public static Action<KernelConfig, T1> LoadStreamKernel<T1>(this Accelerator accelerator, Action<T1> action) where T1 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method);
            return (config, a1) => kernel.Launch(config, new Arguments<T1>(a1));
        }

        public static Action<KernelConfig, T1> LoadStreamKernel<T1>(this Accelerator accelerator, Action<T1> action, out KernelInfo? kernelInfo) where T1 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadStreamKernel(action);
        }

        public static Action<AcceleratorStream, KernelConfig, T1> LoadKernel<T1>(this Accelerator accelerator, Action<T1> action, KernelSpecialization specialization) where T1 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method, specialization);
            return (stream, config, a1) => kernel.On(stream).Launch(config, new Arguments<T1>(a1));
        }

        public static Action<AcceleratorStream, KernelConfig, T1> LoadKernel<T1>(this Accelerator accelerator, Action<T1> action, KernelSpecialization specialization, out KernelInfo? kernelInfo) where T1 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadKernel(action, specialization);
        }

        public static Action<KernelConfig, T1> LoadStreamKernel<T1>(this Accelerator accelerator, Action<T1> action, KernelSpecialization specialization) where T1 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method, specialization);
            return (config, a1) => kernel.Launch(config, new Arguments<T1>(a1));
        }

        public static Action<KernelConfig, T1> LoadStreamKernel<T1>(this Accelerator accelerator, Action<T1> action, KernelSpecialization specialization, out KernelInfo? kernelInfo) where T1 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadStreamKernel(action, specialization);
        }

        public static Action<AcceleratorStream, TIndex, T1> LoadImplicitlyGroupedKernel<TIndex, T1>(this Accelerator accelerator, Action<TIndex, T1> action, int customGroupSize) where TIndex : struct, IIndex where T1 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, customGroupSize);
            return (stream, index, a1) => kernel.On(stream).Launch(index, new Arguments<T1>(a1));
        }

        public static Action<AcceleratorStream, TIndex, T1> LoadImplicitlyGroupedKernel<TIndex, T1>(this Accelerator accelerator, Action<TIndex, T1> action, int customGroupSize, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadImplicitlyGroupedKernel(action, customGroupSize);
        }

        public static Action<TIndex, T1> LoadImplicitlyGroupedStreamKernel<TIndex, T1>(this Accelerator accelerator, Action<TIndex, T1> action, int customGroupSize) where TIndex : struct, IIndex where T1 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, customGroupSize);
            return (index, a1) => kernel.Launch(index, new Arguments<T1>(a1));
        }

        public static Action<TIndex, T1> LoadImplicitlyGroupedStreamKernel<TIndex, T1>(this Accelerator accelerator, Action<TIndex, T1> action, int customGroupSize, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadImplicitlyGroupedStreamKernel(action, customGroupSize);
        }

        public static Action<AcceleratorStream, TIndex, T1> LoadAutoGroupedKernel<TIndex, T1>(this Accelerator accelerator, Action<TIndex, T1> action) where TIndex : struct, IIndex where T1 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, 0);
            return (stream, index, a1) => kernel.On(stream).Launch(index, new Arguments<T1>(a1));
        }

        public static Action<AcceleratorStream, TIndex, T1> LoadAutoGroupedKernel<TIndex, T1>(this Accelerator accelerator, Action<TIndex, T1> action, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadAutoGroupedKernel(action);
        }

        public static Action<TIndex, T1> LoadAutoGroupedStreamKernel<TIndex, T1>(this Accelerator accelerator, Action<TIndex, T1> action) where TIndex : struct, IIndex where T1 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, 0);
            return (index, a1) => kernel.Launch(index, new Arguments<T1>(a1));
        }

        public static Action<TIndex, T1> LoadAutoGroupedStreamKernel<TIndex, T1>(this Accelerator accelerator, Action<TIndex, T1> action, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadAutoGroupedStreamKernel(action);
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2> LoadKernel<T1, T2>(this Accelerator accelerator, Action<T1, T2> action) where T1 : struct where T2 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method);
            return (stream, config, a1, a2) => kernel.On(stream).Launch(config, new Arguments<T1, T2>(a1, a2));
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2> LoadKernel<T1, T2>(this Accelerator accelerator, Action<T1, T2> action, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadKernel(action);
        }

        public static Action<KernelConfig, T1, T2> LoadStreamKernel<T1, T2>(this Accelerator accelerator, Action<T1, T2> action) where T1 : struct where T2 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method);
            return (config, a1, a2) => kernel.Launch(config, new Arguments<T1, T2>(a1, a2));
        }

        public static Action<KernelConfig, T1, T2> LoadStreamKernel<T1, T2>(this Accelerator accelerator, Action<T1, T2> action, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadStreamKernel(action);
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2> LoadKernel<T1, T2>(this Accelerator accelerator, Action<T1, T2> action, KernelSpecialization specialization) where T1 : struct where T2 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method, specialization);
            return (stream, config, a1, a2) => kernel.On(stream).Launch(config, new Arguments<T1, T2>(a1, a2));
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2> LoadKernel<T1, T2>(this Accelerator accelerator, Action<T1, T2> action, KernelSpecialization specialization, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadKernel(action, specialization);
        }

        public static Action<KernelConfig, T1, T2> LoadStreamKernel<T1, T2>(this Accelerator accelerator, Action<T1, T2> action, KernelSpecialization specialization) where T1 : struct where T2 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method, specialization);
            return (config, a1, a2) => kernel.Launch(config, new Arguments<T1, T2>(a1, a2));
        }

        public static Action<KernelConfig, T1, T2> LoadStreamKernel<T1, T2>(this Accelerator accelerator, Action<T1, T2> action, KernelSpecialization specialization, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadStreamKernel(action, specialization);
        }

        public static Action<AcceleratorStream, TIndex, T1, T2> LoadImplicitlyGroupedKernel<TIndex, T1, T2>(this Accelerator accelerator, Action<TIndex, T1, T2> action, int customGroupSize) where TIndex : struct, IIndex where T1 : struct where T2 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, customGroupSize);
            return (stream, index, a1, a2) => kernel.On(stream).Launch(index, new Arguments<T1, T2>(a1, a2));
        }

        public static Action<AcceleratorStream, TIndex, T1, T2> LoadImplicitlyGroupedKernel<TIndex, T1, T2>(this Accelerator accelerator, Action<TIndex, T1, T2> action, int customGroupSize, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadImplicitlyGroupedKernel(action, customGroupSize);
        }

        public static Action<TIndex, T1, T2> LoadImplicitlyGroupedStreamKernel<TIndex, T1, T2>(this Accelerator accelerator, Action<TIndex, T1, T2> action, int customGroupSize) where TIndex : struct, IIndex where T1 : struct where T2 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, customGroupSize);
            return (index, a1, a2) => kernel.Launch(index, new Arguments<T1, T2>(a1, a2));
        }

        public static Action<TIndex, T1, T2> LoadImplicitlyGroupedStreamKernel<TIndex, T1, T2>(this Accelerator accelerator, Action<TIndex, T1, T2> action, int customGroupSize, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadImplicitlyGroupedStreamKernel(action, customGroupSize);
        }

        public static Action<AcceleratorStream, TIndex, T1, T2> LoadAutoGroupedKernel<TIndex, T1, T2>(this Accelerator accelerator, Action<TIndex, T1, T2> action) where TIndex : struct, IIndex where T1 : struct where T2 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, 0);
            return (stream, index, a1, a2) => kernel.On(stream).Launch(index, new Arguments<T1, T2>(a1, a2));
        }

        public static Action<AcceleratorStream, TIndex, T1, T2> LoadAutoGroupedKernel<TIndex, T1, T2>(this Accelerator accelerator, Action<TIndex, T1, T2> action, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadAutoGroupedKernel(action);
        }

        public static Action<TIndex, T1, T2> LoadAutoGroupedStreamKernel<TIndex, T1, T2>(this Accelerator accelerator, Action<TIndex, T1, T2> action) where TIndex : struct, IIndex where T1 : struct where T2 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, 0);
            return (index, a1, a2) => kernel.Launch(index, new Arguments<T1, T2>(a1, a2));
        }

        public static Action<TIndex, T1, T2> LoadAutoGroupedStreamKernel<TIndex, T1, T2>(this Accelerator accelerator, Action<TIndex, T1, T2> action, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadAutoGroupedStreamKernel(action);
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3> LoadKernel<T1, T2, T3>(this Accelerator accelerator, Action<T1, T2, T3> action) where T1 : struct where T2 : struct where T3 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method);
            return (stream, config, a1, a2, a3) => kernel.On(stream).Launch(config, new Arguments<T1, T2, T3>(a1, a2, a3));
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3> LoadKernel<T1, T2, T3>(this Accelerator accelerator, Action<T1, T2, T3> action, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadKernel(action);
        }

        public static Action<KernelConfig, T1, T2, T3> LoadStreamKernel<T1, T2, T3>(this Accelerator accelerator, Action<T1, T2, T3> action) where T1 : struct where T2 : struct where T3 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method);
            return (config, a1, a2, a3) => kernel.Launch(config, new Arguments<T1, T2, T3>(a1, a2, a3));
        }

        public static Action<KernelConfig, T1, T2, T3> LoadStreamKernel<T1, T2, T3>(this Accelerator accelerator, Action<T1, T2, T3> action, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadStreamKernel(action);
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3> LoadKernel<T1, T2, T3>(this Accelerator accelerator, Action<T1, T2, T3> action, KernelSpecialization specialization) where T1 : struct where T2 : struct where T3 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method, specialization);
            return (stream, config, a1, a2, a3) => kernel.On(stream).Launch(config, new Arguments<T1, T2, T3>(a1, a2, a3));
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3> LoadKernel<T1, T2, T3>(this Accelerator accelerator, Action<T1, T2, T3> action, KernelSpecialization specialization, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadKernel(action, specialization);
        }

        public static Action<KernelConfig, T1, T2, T3> LoadStreamKernel<T1, T2, T3>(this Accelerator accelerator, Action<T1, T2, T3> action, KernelSpecialization specialization) where T1 : struct where T2 : struct where T3 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method, specialization);
            return (config, a1, a2, a3) => kernel.Launch(config, new Arguments<T1, T2, T3>(a1, a2, a3));
        }

        public static Action<KernelConfig, T1, T2, T3> LoadStreamKernel<T1, T2, T3>(this Accelerator accelerator, Action<T1, T2, T3> action, KernelSpecialization specialization, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadStreamKernel(action, specialization);
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3> LoadImplicitlyGroupedKernel<TIndex, T1, T2, T3>(this Accelerator accelerator, Action<TIndex, T1, T2, T3> action, int customGroupSize) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, customGroupSize);
            return (stream, index, a1, a2, a3) => kernel.On(stream).Launch(index, new Arguments<T1, T2, T3>(a1, a2, a3));
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3> LoadImplicitlyGroupedKernel<TIndex, T1, T2, T3>(this Accelerator accelerator, Action<TIndex, T1, T2, T3> action, int customGroupSize, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadImplicitlyGroupedKernel(action, customGroupSize);
        }

        public static Action<TIndex, T1, T2, T3> LoadImplicitlyGroupedStreamKernel<TIndex, T1, T2, T3>(this Accelerator accelerator, Action<TIndex, T1, T2, T3> action, int customGroupSize) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, customGroupSize);
            return (index, a1, a2, a3) => kernel.Launch(index, new Arguments<T1, T2, T3>(a1, a2, a3));
        }

        public static Action<TIndex, T1, T2, T3> LoadImplicitlyGroupedStreamKernel<TIndex, T1, T2, T3>(this Accelerator accelerator, Action<TIndex, T1, T2, T3> action, int customGroupSize, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadImplicitlyGroupedStreamKernel(action, customGroupSize);
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3> LoadAutoGroupedKernel<TIndex, T1, T2, T3>(this Accelerator accelerator, Action<TIndex, T1, T2, T3> action) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, 0);
            return (stream, index, a1, a2, a3) => kernel.On(stream).Launch(index, new Arguments<T1, T2, T3>(a1, a2, a3));
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3> LoadAutoGroupedKernel<TIndex, T1, T2, T3>(this Accelerator accelerator, Action<TIndex, T1, T2, T3> action, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadAutoGroupedKernel(action);
        }

        public static Action<TIndex, T1, T2, T3> LoadAutoGroupedStreamKernel<TIndex, T1, T2, T3>(this Accelerator accelerator, Action<TIndex, T1, T2, T3> action) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, 0);
            return (index, a1, a2, a3) => kernel.Launch(index, new Arguments<T1, T2, T3>(a1, a2, a3));
        }

        public static Action<TIndex, T1, T2, T3> LoadAutoGroupedStreamKernel<TIndex, T1, T2, T3>(this Accelerator accelerator, Action<TIndex, T1, T2, T3> action, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadAutoGroupedStreamKernel(action);
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4> LoadKernel<T1, T2, T3, T4>(this Accelerator accelerator, Action<T1, T2, T3, T4> action) where T1 : struct where T2 : struct where T3 : struct where T4 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method);
            return (stream, config, a1, a2, a3, a4) => kernel.On(stream).Launch(config, new Arguments<T1, T2, T3, T4>(a1, a2, a3, a4));
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4> LoadKernel<T1, T2, T3, T4>(this Accelerator accelerator, Action<T1, T2, T3, T4> action, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadKernel(action);
        }

        public static Action<KernelConfig, T1, T2, T3, T4> LoadStreamKernel<T1, T2, T3, T4>(this Accelerator accelerator, Action<T1, T2, T3, T4> action) where T1 : struct where T2 : struct where T3 : struct where T4 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method);
            return (config, a1, a2, a3, a4) => kernel.Launch(config, new Arguments<T1, T2, T3, T4>(a1, a2, a3, a4));
        }

        public static Action<KernelConfig, T1, T2, T3, T4> LoadStreamKernel<T1, T2, T3, T4>(this Accelerator accelerator, Action<T1, T2, T3, T4> action, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadStreamKernel(action);
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4> LoadKernel<T1, T2, T3, T4>(this Accelerator accelerator, Action<T1, T2, T3, T4> action, KernelSpecialization specialization) where T1 : struct where T2 : struct where T3 : struct where T4 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method, specialization);
            return (stream, config, a1, a2, a3, a4) => kernel.On(stream).Launch(config, new Arguments<T1, T2, T3, T4>(a1, a2, a3, a4));
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4> LoadKernel<T1, T2, T3, T4>(this Accelerator accelerator, Action<T1, T2, T3, T4> action, KernelSpecialization specialization, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadKernel(action, specialization);
        }

        public static Action<KernelConfig, T1, T2, T3, T4> LoadStreamKernel<T1, T2, T3, T4>(this Accelerator accelerator, Action<T1, T2, T3, T4> action, KernelSpecialization specialization) where T1 : struct where T2 : struct where T3 : struct where T4 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method, specialization);
            return (config, a1, a2, a3, a4) => kernel.Launch(config, new Arguments<T1, T2, T3, T4>(a1, a2, a3, a4));
        }

        public static Action<KernelConfig, T1, T2, T3, T4> LoadStreamKernel<T1, T2, T3, T4>(this Accelerator accelerator, Action<T1, T2, T3, T4> action, KernelSpecialization specialization, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadStreamKernel(action, specialization);
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4> LoadImplicitlyGroupedKernel<TIndex, T1, T2, T3, T4>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4> action, int customGroupSize) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, customGroupSize);
            return (stream, index, a1, a2, a3, a4) => kernel.On(stream).Launch(index, new Arguments<T1, T2, T3, T4>(a1, a2, a3, a4));
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4> LoadImplicitlyGroupedKernel<TIndex, T1, T2, T3, T4>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4> action, int customGroupSize, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadImplicitlyGroupedKernel(action, customGroupSize);
        }

        public static Action<TIndex, T1, T2, T3, T4> LoadImplicitlyGroupedStreamKernel<TIndex, T1, T2, T3, T4>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4> action, int customGroupSize) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, customGroupSize);
            return (index, a1, a2, a3, a4) => kernel.Launch(index, new Arguments<T1, T2, T3, T4>(a1, a2, a3, a4));
        }

        public static Action<TIndex, T1, T2, T3, T4> LoadImplicitlyGroupedStreamKernel<TIndex, T1, T2, T3, T4>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4> action, int customGroupSize, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadImplicitlyGroupedStreamKernel(action, customGroupSize);
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4> LoadAutoGroupedKernel<TIndex, T1, T2, T3, T4>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4> action) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, 0);
            return (stream, index, a1, a2, a3, a4) => kernel.On(stream).Launch(index, new Arguments<T1, T2, T3, T4>(a1, a2, a3, a4));
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4> LoadAutoGroupedKernel<TIndex, T1, T2, T3, T4>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4> action, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadAutoGroupedKernel(action);
        }

        public static Action<TIndex, T1, T2, T3, T4> LoadAutoGroupedStreamKernel<TIndex, T1, T2, T3, T4>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4> action) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, 0);
            return (index, a1, a2, a3, a4) => kernel.Launch(index, new Arguments<T1, T2, T3, T4>(a1, a2, a3, a4));
        }

        public static Action<TIndex, T1, T2, T3, T4> LoadAutoGroupedStreamKernel<TIndex, T1, T2, T3, T4>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4> action, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadAutoGroupedStreamKernel(action);
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5> LoadKernel<T1, T2, T3, T4, T5>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5> action) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method);
            return (stream, config, a1, a2, a3, a4, a5) => kernel.On(stream).Launch(config, new Arguments<T1, T2, T3, T4, T5>(a1, a2, a3, a4, a5));
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5> LoadKernel<T1, T2, T3, T4, T5>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5> action, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadKernel(action);
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5> LoadStreamKernel<T1, T2, T3, T4, T5>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5> action) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method);
            return (config, a1, a2, a3, a4, a5) => kernel.Launch(config, new Arguments<T1, T2, T3, T4, T5>(a1, a2, a3, a4, a5));
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5> LoadStreamKernel<T1, T2, T3, T4, T5>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5> action, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadStreamKernel(action);
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5> LoadKernel<T1, T2, T3, T4, T5>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5> action, KernelSpecialization specialization) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method, specialization);
            return (stream, config, a1, a2, a3, a4, a5) => kernel.On(stream).Launch(config, new Arguments<T1, T2, T3, T4, T5>(a1, a2, a3, a4, a5));
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5> LoadKernel<T1, T2, T3, T4, T5>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5> action, KernelSpecialization specialization, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadKernel(action, specialization);
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5> LoadStreamKernel<T1, T2, T3, T4, T5>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5> action, KernelSpecialization specialization) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method, specialization);
            return (config, a1, a2, a3, a4, a5) => kernel.Launch(config, new Arguments<T1, T2, T3, T4, T5>(a1, a2, a3, a4, a5));
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5> LoadStreamKernel<T1, T2, T3, T4, T5>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5> action, KernelSpecialization specialization, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadStreamKernel(action, specialization);
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5> LoadImplicitlyGroupedKernel<TIndex, T1, T2, T3, T4, T5>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5> action, int customGroupSize) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, customGroupSize);
            return (stream, index, a1, a2, a3, a4, a5) => kernel.On(stream).Launch(index, new Arguments<T1, T2, T3, T4, T5>(a1, a2, a3, a4, a5));
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5> LoadImplicitlyGroupedKernel<TIndex, T1, T2, T3, T4, T5>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5> action, int customGroupSize, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadImplicitlyGroupedKernel(action, customGroupSize);
        }

        public static Action<TIndex, T1, T2, T3, T4, T5> LoadImplicitlyGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5> action, int customGroupSize) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, customGroupSize);
            return (index, a1, a2, a3, a4, a5) => kernel.Launch(index, new Arguments<T1, T2, T3, T4, T5>(a1, a2, a3, a4, a5));
        }

        public static Action<TIndex, T1, T2, T3, T4, T5> LoadImplicitlyGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5> action, int customGroupSize, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadImplicitlyGroupedStreamKernel(action, customGroupSize);
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5> LoadAutoGroupedKernel<TIndex, T1, T2, T3, T4, T5>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5> action) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, 0);
            return (stream, index, a1, a2, a3, a4, a5) => kernel.On(stream).Launch(index, new Arguments<T1, T2, T3, T4, T5>(a1, a2, a3, a4, a5));
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5> LoadAutoGroupedKernel<TIndex, T1, T2, T3, T4, T5>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5> action, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadAutoGroupedKernel(action);
        }

        public static Action<TIndex, T1, T2, T3, T4, T5> LoadAutoGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5> action) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, 0);
            return (index, a1, a2, a3, a4, a5) => kernel.Launch(index, new Arguments<T1, T2, T3, T4, T5>(a1, a2, a3, a4, a5));
        }

        public static Action<TIndex, T1, T2, T3, T4, T5> LoadAutoGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5> action, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadAutoGroupedStreamKernel(action);
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6> LoadKernel<T1, T2, T3, T4, T5, T6>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6> action) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method);
            return (stream, config, a1, a2, a3, a4, a5, a6) => kernel.On(stream).Launch(config, new Arguments<T1, T2, T3, T4, T5, T6>(a1, a2, a3, a4, a5, a6));
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6> LoadKernel<T1, T2, T3, T4, T5, T6>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6> action, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadKernel(action);
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6> LoadStreamKernel<T1, T2, T3, T4, T5, T6>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6> action) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method);
            return (config, a1, a2, a3, a4, a5, a6) => kernel.Launch(config, new Arguments<T1, T2, T3, T4, T5, T6>(a1, a2, a3, a4, a5, a6));
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6> LoadStreamKernel<T1, T2, T3, T4, T5, T6>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6> action, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadStreamKernel(action);
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6> LoadKernel<T1, T2, T3, T4, T5, T6>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6> action, KernelSpecialization specialization) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method, specialization);
            return (stream, config, a1, a2, a3, a4, a5, a6) => kernel.On(stream).Launch(config, new Arguments<T1, T2, T3, T4, T5, T6>(a1, a2, a3, a4, a5, a6));
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6> LoadKernel<T1, T2, T3, T4, T5, T6>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6> action, KernelSpecialization specialization, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadKernel(action, specialization);
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6> LoadStreamKernel<T1, T2, T3, T4, T5, T6>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6> action, KernelSpecialization specialization) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method, specialization);
            return (config, a1, a2, a3, a4, a5, a6) => kernel.Launch(config, new Arguments<T1, T2, T3, T4, T5, T6>(a1, a2, a3, a4, a5, a6));
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6> LoadStreamKernel<T1, T2, T3, T4, T5, T6>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6> action, KernelSpecialization specialization, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadStreamKernel(action, specialization);
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6> LoadImplicitlyGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6> action, int customGroupSize) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, customGroupSize);
            return (stream, index, a1, a2, a3, a4, a5, a6) => kernel.On(stream).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6>(a1, a2, a3, a4, a5, a6));
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6> LoadImplicitlyGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6> action, int customGroupSize, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadImplicitlyGroupedKernel(action, customGroupSize);
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6> LoadImplicitlyGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6> action, int customGroupSize) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, customGroupSize);
            return (index, a1, a2, a3, a4, a5, a6) => kernel.Launch(index, new Arguments<T1, T2, T3, T4, T5, T6>(a1, a2, a3, a4, a5, a6));
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6> LoadImplicitlyGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6> action, int customGroupSize, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadImplicitlyGroupedStreamKernel(action, customGroupSize);
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6> LoadAutoGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6> action) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, 0);
            return (stream, index, a1, a2, a3, a4, a5, a6) => kernel.On(stream).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6>(a1, a2, a3, a4, a5, a6));
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6> LoadAutoGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6> action, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadAutoGroupedKernel(action);
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6> LoadAutoGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6> action) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, 0);
            return (index, a1, a2, a3, a4, a5, a6) => kernel.Launch(index, new Arguments<T1, T2, T3, T4, T5, T6>(a1, a2, a3, a4, a5, a6));
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6> LoadAutoGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6> action, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadAutoGroupedStreamKernel(action);
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6, T7> LoadKernel<T1, T2, T3, T4, T5, T6, T7>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7> action) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method);
            return (stream, config, a1, a2, a3, a4, a5, a6, a7) => kernel.On(stream).Launch(config, new Arguments<T1, T2, T3, T4, T5, T6, T7>(a1, a2, a3, a4, a5, a6, a7));
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6, T7> LoadKernel<T1, T2, T3, T4, T5, T6, T7>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7> action, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadKernel(action);
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7> LoadStreamKernel<T1, T2, T3, T4, T5, T6, T7>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7> action) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method);
            return (config, a1, a2, a3, a4, a5, a6, a7) => kernel.Launch(config, new Arguments<T1, T2, T3, T4, T5, T6, T7>(a1, a2, a3, a4, a5, a6, a7));
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7> LoadStreamKernel<T1, T2, T3, T4, T5, T6, T7>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7> action, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadStreamKernel(action);
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6, T7> LoadKernel<T1, T2, T3, T4, T5, T6, T7>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7> action, KernelSpecialization specialization) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method, specialization);
            return (stream, config, a1, a2, a3, a4, a5, a6, a7) => kernel.On(stream).Launch(config, new Arguments<T1, T2, T3, T4, T5, T6, T7>(a1, a2, a3, a4, a5, a6, a7));
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6, T7> LoadKernel<T1, T2, T3, T4, T5, T6, T7>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7> action, KernelSpecialization specialization, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadKernel(action, specialization);
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7> LoadStreamKernel<T1, T2, T3, T4, T5, T6, T7>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7> action, KernelSpecialization specialization) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method, specialization);
            return (config, a1, a2, a3, a4, a5, a6, a7) => kernel.Launch(config, new Arguments<T1, T2, T3, T4, T5, T6, T7>(a1, a2, a3, a4, a5, a6, a7));
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7> LoadStreamKernel<T1, T2, T3, T4, T5, T6, T7>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7> action, KernelSpecialization specialization, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadStreamKernel(action, specialization);
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6, T7> LoadImplicitlyGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6, T7>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7> action, int customGroupSize) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, customGroupSize);
            return (stream, index, a1, a2, a3, a4, a5, a6, a7) => kernel.On(stream).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7>(a1, a2, a3, a4, a5, a6, a7));
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6, T7> LoadImplicitlyGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6, T7>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7> action, int customGroupSize, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadImplicitlyGroupedKernel(action, customGroupSize);
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6, T7> LoadImplicitlyGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6, T7>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7> action, int customGroupSize) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, customGroupSize);
            return (index, a1, a2, a3, a4, a5, a6, a7) => kernel.Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7>(a1, a2, a3, a4, a5, a6, a7));
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6, T7> LoadImplicitlyGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6, T7>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7> action, int customGroupSize, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadImplicitlyGroupedStreamKernel(action, customGroupSize);
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6, T7> LoadAutoGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6, T7>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7> action) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, 0);
            return (stream, index, a1, a2, a3, a4, a5, a6, a7) => kernel.On(stream).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7>(a1, a2, a3, a4, a5, a6, a7));
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6, T7> LoadAutoGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6, T7>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7> action, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadAutoGroupedKernel(action);
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6, T7> LoadAutoGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6, T7>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7> action) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, 0);
            return (index, a1, a2, a3, a4, a5, a6, a7) => kernel.Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7>(a1, a2, a3, a4, a5, a6, a7));
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6, T7> LoadAutoGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6, T7>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7> action, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadAutoGroupedStreamKernel(action);
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8> LoadKernel<T1, T2, T3, T4, T5, T6, T7, T8>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8> action) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method);
            return (stream, config, a1, a2, a3, a4, a5, a6, a7, a8) => kernel.On(stream).Launch(config, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8>(a1, a2, a3, a4, a5, a6, a7, a8));
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8> LoadKernel<T1, T2, T3, T4, T5, T6, T7, T8>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8> action, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadKernel(action);
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8> LoadStreamKernel<T1, T2, T3, T4, T5, T6, T7, T8>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8> action) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method);
            return (config, a1, a2, a3, a4, a5, a6, a7, a8) => kernel.Launch(config, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8>(a1, a2, a3, a4, a5, a6, a7, a8));
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8> LoadStreamKernel<T1, T2, T3, T4, T5, T6, T7, T8>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8> action, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadStreamKernel(action);
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8> LoadKernel<T1, T2, T3, T4, T5, T6, T7, T8>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8> action, KernelSpecialization specialization) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method, specialization);
            return (stream, config, a1, a2, a3, a4, a5, a6, a7, a8) => kernel.On(stream).Launch(config, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8>(a1, a2, a3, a4, a5, a6, a7, a8));
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8> LoadKernel<T1, T2, T3, T4, T5, T6, T7, T8>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8> action, KernelSpecialization specialization, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadKernel(action, specialization);
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8> LoadStreamKernel<T1, T2, T3, T4, T5, T6, T7, T8>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8> action, KernelSpecialization specialization) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method, specialization);
            return (config, a1, a2, a3, a4, a5, a6, a7, a8) => kernel.Launch(config, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8>(a1, a2, a3, a4, a5, a6, a7, a8));
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8> LoadStreamKernel<T1, T2, T3, T4, T5, T6, T7, T8>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8> action, KernelSpecialization specialization, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadStreamKernel(action, specialization);
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6, T7, T8> LoadImplicitlyGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8> action, int customGroupSize) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, customGroupSize);
            return (stream, index, a1, a2, a3, a4, a5, a6, a7, a8) => kernel.On(stream).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8>(a1, a2, a3, a4, a5, a6, a7, a8));
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6, T7, T8> LoadImplicitlyGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8> action, int customGroupSize, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadImplicitlyGroupedKernel(action, customGroupSize);
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8> LoadImplicitlyGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8> action, int customGroupSize) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, customGroupSize);
            return (index, a1, a2, a3, a4, a5, a6, a7, a8) => kernel.Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8>(a1, a2, a3, a4, a5, a6, a7, a8));
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8> LoadImplicitlyGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8> action, int customGroupSize, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadImplicitlyGroupedStreamKernel(action, customGroupSize);
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6, T7, T8> LoadAutoGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8> action) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, 0);
            return (stream, index, a1, a2, a3, a4, a5, a6, a7, a8) => kernel.On(stream).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8>(a1, a2, a3, a4, a5, a6, a7, a8));
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6, T7, T8> LoadAutoGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8> action, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadAutoGroupedKernel(action);
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8> LoadAutoGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8> action) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, 0);
            return (index, a1, a2, a3, a4, a5, a6, a7, a8) => kernel.Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8>(a1, a2, a3, a4, a5, a6, a7, a8));
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8> LoadAutoGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8> action, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadAutoGroupedStreamKernel(action);
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9> LoadKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9> action) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method);
            return (stream, config, a1, a2, a3, a4, a5, a6, a7, a8, a9) => kernel.On(stream).Launch(config, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9>(a1, a2, a3, a4, a5, a6, a7, a8, a9));
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9> LoadKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9> action, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadKernel(action);
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9> LoadStreamKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9> action) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method);
            return (config, a1, a2, a3, a4, a5, a6, a7, a8, a9) => kernel.Launch(config, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9>(a1, a2, a3, a4, a5, a6, a7, a8, a9));
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9> LoadStreamKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9> action, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadStreamKernel(action);
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9> LoadKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9> action, KernelSpecialization specialization) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method, specialization);
            return (stream, config, a1, a2, a3, a4, a5, a6, a7, a8, a9) => kernel.On(stream).Launch(config, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9>(a1, a2, a3, a4, a5, a6, a7, a8, a9));
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9> LoadKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9> action, KernelSpecialization specialization, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadKernel(action, specialization);
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9> LoadStreamKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9> action, KernelSpecialization specialization) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method, specialization);
            return (config, a1, a2, a3, a4, a5, a6, a7, a8, a9) => kernel.Launch(config, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9>(a1, a2, a3, a4, a5, a6, a7, a8, a9));
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9> LoadStreamKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9> action, KernelSpecialization specialization, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadStreamKernel(action, specialization);
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9> LoadImplicitlyGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9> action, int customGroupSize) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, customGroupSize);
            return (stream, index, a1, a2, a3, a4, a5, a6, a7, a8, a9) => kernel.On(stream).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9>(a1, a2, a3, a4, a5, a6, a7, a8, a9));
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9> LoadImplicitlyGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9> action, int customGroupSize, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadImplicitlyGroupedKernel(action, customGroupSize);
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9> LoadImplicitlyGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9> action, int customGroupSize) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, customGroupSize);
            return (index, a1, a2, a3, a4, a5, a6, a7, a8, a9) => kernel.Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9>(a1, a2, a3, a4, a5, a6, a7, a8, a9));
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9> LoadImplicitlyGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9> action, int customGroupSize, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadImplicitlyGroupedStreamKernel(action, customGroupSize);
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9> LoadAutoGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9> action) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, 0);
            return (stream, index, a1, a2, a3, a4, a5, a6, a7, a8, a9) => kernel.On(stream).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9>(a1, a2, a3, a4, a5, a6, a7, a8, a9));
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9> LoadAutoGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9> action, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadAutoGroupedKernel(action);
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9> LoadAutoGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9> action) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, 0);
            return (index, a1, a2, a3, a4, a5, a6, a7, a8, a9) => kernel.Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9>(a1, a2, a3, a4, a5, a6, a7, a8, a9));
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9> LoadAutoGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9> action, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadAutoGroupedStreamKernel(action);
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> LoadKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> action) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method);
            return (stream, config, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10) => kernel.On(stream).Launch(config, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10));
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> LoadKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> action, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadKernel(action);
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> LoadStreamKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> action) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method);
            return (config, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10) => kernel.Launch(config, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10));
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> LoadStreamKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> action, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadStreamKernel(action);
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> LoadKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> action, KernelSpecialization specialization) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method, specialization);
            return (stream, config, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10) => kernel.On(stream).Launch(config, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10));
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> LoadKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> action, KernelSpecialization specialization, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadKernel(action, specialization);
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> LoadStreamKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> action, KernelSpecialization specialization) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method, specialization);
            return (config, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10) => kernel.Launch(config, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10));
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> LoadStreamKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> action, KernelSpecialization specialization, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadStreamKernel(action, specialization);
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> LoadImplicitlyGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> action, int customGroupSize) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, customGroupSize);
            return (stream, index, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10) => kernel.On(stream).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10));
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> LoadImplicitlyGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> action, int customGroupSize, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadImplicitlyGroupedKernel(action, customGroupSize);
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> LoadImplicitlyGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> action, int customGroupSize) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, customGroupSize);
            return (index, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10) => kernel.Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10));
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> LoadImplicitlyGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> action, int customGroupSize, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadImplicitlyGroupedStreamKernel(action, customGroupSize);
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> LoadAutoGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> action) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, 0);
            return (stream, index, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10) => kernel.On(stream).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10));
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> LoadAutoGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> action, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadAutoGroupedKernel(action);
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> LoadAutoGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> action) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, 0);
            return (index, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10) => kernel.Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10));
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> LoadAutoGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> action, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadAutoGroupedStreamKernel(action);
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> LoadKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> action) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method);
            return (stream, config, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11) => kernel.On(stream).Launch(config, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11));
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> LoadKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> action, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadKernel(action);
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> LoadStreamKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> action) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method);
            return (config, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11) => kernel.Launch(config, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11));
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> LoadStreamKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> action, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadStreamKernel(action);
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> LoadKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> action, KernelSpecialization specialization) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method, specialization);
            return (stream, config, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11) => kernel.On(stream).Launch(config, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11));
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> LoadKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> action, KernelSpecialization specialization, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadKernel(action, specialization);
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> LoadStreamKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> action, KernelSpecialization specialization) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method, specialization);
            return (config, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11) => kernel.Launch(config, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11));
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> LoadStreamKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> action, KernelSpecialization specialization, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadStreamKernel(action, specialization);
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> LoadImplicitlyGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> action, int customGroupSize) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, customGroupSize);
            return (stream, index, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11) => kernel.On(stream).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11));
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> LoadImplicitlyGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> action, int customGroupSize, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadImplicitlyGroupedKernel(action, customGroupSize);
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> LoadImplicitlyGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> action, int customGroupSize) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, customGroupSize);
            return (index, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11) => kernel.Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11));
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> LoadImplicitlyGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> action, int customGroupSize, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadImplicitlyGroupedStreamKernel(action, customGroupSize);
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> LoadAutoGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> action) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, 0);
            return (stream, index, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11) => kernel.On(stream).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11));
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> LoadAutoGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> action, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadAutoGroupedKernel(action);
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> LoadAutoGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> action) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, 0);
            return (index, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11) => kernel.Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11));
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> LoadAutoGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> action, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadAutoGroupedStreamKernel(action);
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> LoadKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> action) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method);
            return (stream, config, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12) => kernel.On(stream).Launch(config, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12));
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> LoadKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> action, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadKernel(action);
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> LoadStreamKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> action) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method);
            return (config, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12) => kernel.Launch(config, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12));
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> LoadStreamKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> action, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadStreamKernel(action);
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> LoadKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> action, KernelSpecialization specialization) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method, specialization);
            return (stream, config, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12) => kernel.On(stream).Launch(config, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12));
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> LoadKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> action, KernelSpecialization specialization, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadKernel(action, specialization);
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> LoadStreamKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> action, KernelSpecialization specialization) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method, specialization);
            return (config, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12) => kernel.Launch(config, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12));
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> LoadStreamKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> action, KernelSpecialization specialization, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadStreamKernel(action, specialization);
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> LoadImplicitlyGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> action, int customGroupSize) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, customGroupSize);
            return (stream, index, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12) => kernel.On(stream).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12));
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> LoadImplicitlyGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> action, int customGroupSize, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadImplicitlyGroupedKernel(action, customGroupSize);
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> LoadImplicitlyGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> action, int customGroupSize) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, customGroupSize);
            return (index, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12) => kernel.Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12));
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> LoadImplicitlyGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> action, int customGroupSize, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadImplicitlyGroupedStreamKernel(action, customGroupSize);
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> LoadAutoGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> action) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, 0);
            return (stream, index, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12) => kernel.On(stream).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12));
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> LoadAutoGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> action, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadAutoGroupedKernel(action);
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> LoadAutoGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> action) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, 0);
            return (index, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12) => kernel.Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12));
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> LoadAutoGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> action, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadAutoGroupedStreamKernel(action);
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> LoadKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> action) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method);
            return (stream, config, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13) => kernel.On(stream).Launch(config, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13));
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> LoadKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> action, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadKernel(action);
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> LoadStreamKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> action) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method);
            return (config, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13) => kernel.Launch(config, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13));
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> LoadStreamKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> action, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadStreamKernel(action);
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> LoadKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> action, KernelSpecialization specialization) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method, specialization);
            return (stream, config, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13) => kernel.On(stream).Launch(config, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13));
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> LoadKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> action, KernelSpecialization specialization, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadKernel(action, specialization);
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> LoadStreamKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> action, KernelSpecialization specialization) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method, specialization);
            return (config, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13) => kernel.Launch(config, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13));
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> LoadStreamKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> action, KernelSpecialization specialization, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadStreamKernel(action, specialization);
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> LoadImplicitlyGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> action, int customGroupSize) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, customGroupSize);
            return (stream, index, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13) => kernel.On(stream).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13));
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> LoadImplicitlyGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> action, int customGroupSize, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadImplicitlyGroupedKernel(action, customGroupSize);
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> LoadImplicitlyGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> action, int customGroupSize) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, customGroupSize);
            return (index, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13) => kernel.Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13));
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> LoadImplicitlyGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> action, int customGroupSize, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadImplicitlyGroupedStreamKernel(action, customGroupSize);
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> LoadAutoGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> action) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, 0);
            return (stream, index, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13) => kernel.On(stream).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13));
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> LoadAutoGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> action, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadAutoGroupedKernel(action);
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> LoadAutoGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> action) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, 0);
            return (index, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13) => kernel.Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13));
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> LoadAutoGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> action, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadAutoGroupedStreamKernel(action);
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> LoadKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> action) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct where T14 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method);
            return (stream, config, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14) => kernel.On(stream).Launch(config, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14));
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> LoadKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> action, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct where T14 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadKernel(action);
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> LoadStreamKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> action) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct where T14 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method);
            return (config, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14) => kernel.Launch(config, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14));
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> LoadStreamKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> action, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct where T14 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadStreamKernel(action);
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> LoadKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> action, KernelSpecialization specialization) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct where T14 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method, specialization);
            return (stream, config, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14) => kernel.On(stream).Launch(config, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14));
        }

        public static Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> LoadKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> action, KernelSpecialization specialization, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct where T14 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadKernel(action, specialization);
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> LoadStreamKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> action, KernelSpecialization specialization) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct where T14 : struct
        {
            var kernel = LoadedKernel.Explicit(accelerator, action.Method, specialization);
            return (config, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14) => kernel.Launch(config, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14));
        }

        public static Action<KernelConfig, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> LoadStreamKernel<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(this Accelerator accelerator, Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> action, KernelSpecialization specialization, out KernelInfo? kernelInfo) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct where T14 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadStreamKernel(action, specialization);
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> LoadImplicitlyGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> action, int customGroupSize) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct where T14 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, customGroupSize);
            return (stream, index, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14) => kernel.On(stream).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14));
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> LoadImplicitlyGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> action, int customGroupSize, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct where T14 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadImplicitlyGroupedKernel(action, customGroupSize);
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> LoadImplicitlyGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> action, int customGroupSize) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct where T14 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, customGroupSize);
            return (index, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14) => kernel.Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14));
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> LoadImplicitlyGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> action, int customGroupSize, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct where T14 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadImplicitlyGroupedStreamKernel(action, customGroupSize);
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> LoadAutoGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> action) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct where T14 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, 0);
            return (stream, index, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14) => kernel.On(stream).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14));
        }

        public static Action<AcceleratorStream, TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> LoadAutoGroupedKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> action, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct where T14 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadAutoGroupedKernel(action);
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> LoadAutoGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> action) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct where T14 : struct
        {
            var kernel = LoadedKernel.Implicit(accelerator, action.Method, 0);
            return (index, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14) => kernel.Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14));
        }

        public static Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> LoadAutoGroupedStreamKernel<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(this Accelerator accelerator, Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> action, out KernelInfo? kernelInfo) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct where T14 : struct
        {
            kernelInfo = KernelInfo.None;
            return accelerator.LoadAutoGroupedStreamKernel(action);
        }

    }

    public abstract partial class Accelerator
    {
        public void Launch<T1>(Action<T1> action, in KernelConfig kernelConfig, T1 a1) where T1 : struct =>
            LoadedKernel.Explicit(this, action.Method).Launch(kernelConfig, new Arguments<T1>(a1));

        public void Launch<T1>(Action<T1> action, AcceleratorStream stream, in KernelConfig kernelConfig, T1 a1) where T1 : struct =>
            LoadedKernel.Explicit(this, action.Method).On(stream).Launch(kernelConfig, new Arguments<T1>(a1));

        public void LaunchAutoGrouped<TIndex, T1>(Action<TIndex, T1> action, TIndex index, T1 a1) where TIndex : struct, IIndex where T1 : struct =>
            LoadedKernel.Implicit(this, action.Method, 0).Launch(index, new Arguments<T1>(a1));

        public void LaunchAutoGrouped<TIndex, T1>(Action<TIndex, T1> action, AcceleratorStream stream, TIndex index, T1 a1) where TIndex : struct, IIndex where T1 : struct =>
            LoadedKernel.Implicit(this, action.Method, 0).On(stream).Launch(index, new Arguments<T1>(a1));

        public void Launch<T1, T2>(Action<T1, T2> action, in KernelConfig kernelConfig, T1 a1, T2 a2) where T1 : struct where T2 : struct =>
            LoadedKernel.Explicit(this, action.Method).Launch(kernelConfig, new Arguments<T1, T2>(a1, a2));

        public void Launch<T1, T2>(Action<T1, T2> action, AcceleratorStream stream, in KernelConfig kernelConfig, T1 a1, T2 a2) where T1 : struct where T2 : struct =>
            LoadedKernel.Explicit(this, action.Method).On(stream).Launch(kernelConfig, new Arguments<T1, T2>(a1, a2));

        public void LaunchAutoGrouped<TIndex, T1, T2>(Action<TIndex, T1, T2> action, TIndex index, T1 a1, T2 a2) where TIndex : struct, IIndex where T1 : struct where T2 : struct =>
            LoadedKernel.Implicit(this, action.Method, 0).Launch(index, new Arguments<T1, T2>(a1, a2));

        public void LaunchAutoGrouped<TIndex, T1, T2>(Action<TIndex, T1, T2> action, AcceleratorStream stream, TIndex index, T1 a1, T2 a2) where TIndex : struct, IIndex where T1 : struct where T2 : struct =>
            LoadedKernel.Implicit(this, action.Method, 0).On(stream).Launch(index, new Arguments<T1, T2>(a1, a2));

        public void Launch<T1, T2, T3>(Action<T1, T2, T3> action, in KernelConfig kernelConfig, T1 a1, T2 a2, T3 a3) where T1 : struct where T2 : struct where T3 : struct =>
            LoadedKernel.Explicit(this, action.Method).Launch(kernelConfig, new Arguments<T1, T2, T3>(a1, a2, a3));

        public void Launch<T1, T2, T3>(Action<T1, T2, T3> action, AcceleratorStream stream, in KernelConfig kernelConfig, T1 a1, T2 a2, T3 a3) where T1 : struct where T2 : struct where T3 : struct =>
            LoadedKernel.Explicit(this, action.Method).On(stream).Launch(kernelConfig, new Arguments<T1, T2, T3>(a1, a2, a3));

        public void LaunchAutoGrouped<TIndex, T1, T2, T3>(Action<TIndex, T1, T2, T3> action, TIndex index, T1 a1, T2 a2, T3 a3) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct =>
            LoadedKernel.Implicit(this, action.Method, 0).Launch(index, new Arguments<T1, T2, T3>(a1, a2, a3));

        public void LaunchAutoGrouped<TIndex, T1, T2, T3>(Action<TIndex, T1, T2, T3> action, AcceleratorStream stream, TIndex index, T1 a1, T2 a2, T3 a3) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct =>
            LoadedKernel.Implicit(this, action.Method, 0).On(stream).Launch(index, new Arguments<T1, T2, T3>(a1, a2, a3));

        public void Launch<T1, T2, T3, T4>(Action<T1, T2, T3, T4> action, in KernelConfig kernelConfig, T1 a1, T2 a2, T3 a3, T4 a4) where T1 : struct where T2 : struct where T3 : struct where T4 : struct =>
            LoadedKernel.Explicit(this, action.Method).Launch(kernelConfig, new Arguments<T1, T2, T3, T4>(a1, a2, a3, a4));

        public void Launch<T1, T2, T3, T4>(Action<T1, T2, T3, T4> action, AcceleratorStream stream, in KernelConfig kernelConfig, T1 a1, T2 a2, T3 a3, T4 a4) where T1 : struct where T2 : struct where T3 : struct where T4 : struct =>
            LoadedKernel.Explicit(this, action.Method).On(stream).Launch(kernelConfig, new Arguments<T1, T2, T3, T4>(a1, a2, a3, a4));

        public void LaunchAutoGrouped<TIndex, T1, T2, T3, T4>(Action<TIndex, T1, T2, T3, T4> action, TIndex index, T1 a1, T2 a2, T3 a3, T4 a4) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct =>
            LoadedKernel.Implicit(this, action.Method, 0).Launch(index, new Arguments<T1, T2, T3, T4>(a1, a2, a3, a4));

        public void LaunchAutoGrouped<TIndex, T1, T2, T3, T4>(Action<TIndex, T1, T2, T3, T4> action, AcceleratorStream stream, TIndex index, T1 a1, T2 a2, T3 a3, T4 a4) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct =>
            LoadedKernel.Implicit(this, action.Method, 0).On(stream).Launch(index, new Arguments<T1, T2, T3, T4>(a1, a2, a3, a4));

        public void Launch<T1, T2, T3, T4, T5>(Action<T1, T2, T3, T4, T5> action, in KernelConfig kernelConfig, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct =>
            LoadedKernel.Explicit(this, action.Method).Launch(kernelConfig, new Arguments<T1, T2, T3, T4, T5>(a1, a2, a3, a4, a5));

        public void Launch<T1, T2, T3, T4, T5>(Action<T1, T2, T3, T4, T5> action, AcceleratorStream stream, in KernelConfig kernelConfig, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct =>
            LoadedKernel.Explicit(this, action.Method).On(stream).Launch(kernelConfig, new Arguments<T1, T2, T3, T4, T5>(a1, a2, a3, a4, a5));

        public void LaunchAutoGrouped<TIndex, T1, T2, T3, T4, T5>(Action<TIndex, T1, T2, T3, T4, T5> action, TIndex index, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct =>
            LoadedKernel.Implicit(this, action.Method, 0).Launch(index, new Arguments<T1, T2, T3, T4, T5>(a1, a2, a3, a4, a5));

        public void LaunchAutoGrouped<TIndex, T1, T2, T3, T4, T5>(Action<TIndex, T1, T2, T3, T4, T5> action, AcceleratorStream stream, TIndex index, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct =>
            LoadedKernel.Implicit(this, action.Method, 0).On(stream).Launch(index, new Arguments<T1, T2, T3, T4, T5>(a1, a2, a3, a4, a5));

        public void Launch<T1, T2, T3, T4, T5, T6>(Action<T1, T2, T3, T4, T5, T6> action, in KernelConfig kernelConfig, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct =>
            LoadedKernel.Explicit(this, action.Method).Launch(kernelConfig, new Arguments<T1, T2, T3, T4, T5, T6>(a1, a2, a3, a4, a5, a6));

        public void Launch<T1, T2, T3, T4, T5, T6>(Action<T1, T2, T3, T4, T5, T6> action, AcceleratorStream stream, in KernelConfig kernelConfig, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct =>
            LoadedKernel.Explicit(this, action.Method).On(stream).Launch(kernelConfig, new Arguments<T1, T2, T3, T4, T5, T6>(a1, a2, a3, a4, a5, a6));

        public void LaunchAutoGrouped<TIndex, T1, T2, T3, T4, T5, T6>(Action<TIndex, T1, T2, T3, T4, T5, T6> action, TIndex index, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct =>
            LoadedKernel.Implicit(this, action.Method, 0).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6>(a1, a2, a3, a4, a5, a6));

        public void LaunchAutoGrouped<TIndex, T1, T2, T3, T4, T5, T6>(Action<TIndex, T1, T2, T3, T4, T5, T6> action, AcceleratorStream stream, TIndex index, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct =>
            LoadedKernel.Implicit(this, action.Method, 0).On(stream).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6>(a1, a2, a3, a4, a5, a6));

        public void Launch<T1, T2, T3, T4, T5, T6, T7>(Action<T1, T2, T3, T4, T5, T6, T7> action, in KernelConfig kernelConfig, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct =>
            LoadedKernel.Explicit(this, action.Method).Launch(kernelConfig, new Arguments<T1, T2, T3, T4, T5, T6, T7>(a1, a2, a3, a4, a5, a6, a7));

        public void Launch<T1, T2, T3, T4, T5, T6, T7>(Action<T1, T2, T3, T4, T5, T6, T7> action, AcceleratorStream stream, in KernelConfig kernelConfig, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct =>
            LoadedKernel.Explicit(this, action.Method).On(stream).Launch(kernelConfig, new Arguments<T1, T2, T3, T4, T5, T6, T7>(a1, a2, a3, a4, a5, a6, a7));

        public void LaunchAutoGrouped<TIndex, T1, T2, T3, T4, T5, T6, T7>(Action<TIndex, T1, T2, T3, T4, T5, T6, T7> action, TIndex index, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct =>
            LoadedKernel.Implicit(this, action.Method, 0).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7>(a1, a2, a3, a4, a5, a6, a7));

        public void LaunchAutoGrouped<TIndex, T1, T2, T3, T4, T5, T6, T7>(Action<TIndex, T1, T2, T3, T4, T5, T6, T7> action, AcceleratorStream stream, TIndex index, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct =>
            LoadedKernel.Implicit(this, action.Method, 0).On(stream).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7>(a1, a2, a3, a4, a5, a6, a7));

        public void Launch<T1, T2, T3, T4, T5, T6, T7, T8>(Action<T1, T2, T3, T4, T5, T6, T7, T8> action, in KernelConfig kernelConfig, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct =>
            LoadedKernel.Explicit(this, action.Method).Launch(kernelConfig, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8>(a1, a2, a3, a4, a5, a6, a7, a8));

        public void Launch<T1, T2, T3, T4, T5, T6, T7, T8>(Action<T1, T2, T3, T4, T5, T6, T7, T8> action, AcceleratorStream stream, in KernelConfig kernelConfig, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct =>
            LoadedKernel.Explicit(this, action.Method).On(stream).Launch(kernelConfig, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8>(a1, a2, a3, a4, a5, a6, a7, a8));

        public void LaunchAutoGrouped<TIndex, T1, T2, T3, T4, T5, T6, T7, T8>(Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8> action, TIndex index, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct =>
            LoadedKernel.Implicit(this, action.Method, 0).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8>(a1, a2, a3, a4, a5, a6, a7, a8));

        public void LaunchAutoGrouped<TIndex, T1, T2, T3, T4, T5, T6, T7, T8>(Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8> action, AcceleratorStream stream, TIndex index, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct =>
            LoadedKernel.Implicit(this, action.Method, 0).On(stream).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8>(a1, a2, a3, a4, a5, a6, a7, a8));

        public void Launch<T1, T2, T3, T4, T5, T6, T7, T8, T9>(Action<T1, T2, T3, T4, T5, T6, T7, T8, T9> action, in KernelConfig kernelConfig, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct =>
            LoadedKernel.Explicit(this, action.Method).Launch(kernelConfig, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9>(a1, a2, a3, a4, a5, a6, a7, a8, a9));

        public void Launch<T1, T2, T3, T4, T5, T6, T7, T8, T9>(Action<T1, T2, T3, T4, T5, T6, T7, T8, T9> action, AcceleratorStream stream, in KernelConfig kernelConfig, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct =>
            LoadedKernel.Explicit(this, action.Method).On(stream).Launch(kernelConfig, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9>(a1, a2, a3, a4, a5, a6, a7, a8, a9));

        public void LaunchAutoGrouped<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9>(Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9> action, TIndex index, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct =>
            LoadedKernel.Implicit(this, action.Method, 0).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9>(a1, a2, a3, a4, a5, a6, a7, a8, a9));

        public void LaunchAutoGrouped<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9>(Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9> action, AcceleratorStream stream, TIndex index, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct =>
            LoadedKernel.Implicit(this, action.Method, 0).On(stream).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9>(a1, a2, a3, a4, a5, a6, a7, a8, a9));

        public void Launch<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> action, in KernelConfig kernelConfig, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct =>
            LoadedKernel.Explicit(this, action.Method).Launch(kernelConfig, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10));

        public void Launch<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> action, AcceleratorStream stream, in KernelConfig kernelConfig, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct =>
            LoadedKernel.Explicit(this, action.Method).On(stream).Launch(kernelConfig, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10));

        public void LaunchAutoGrouped<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> action, TIndex index, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct =>
            LoadedKernel.Implicit(this, action.Method, 0).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10));

        public void LaunchAutoGrouped<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> action, AcceleratorStream stream, TIndex index, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct =>
            LoadedKernel.Implicit(this, action.Method, 0).On(stream).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10));

        public void Launch<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> action, in KernelConfig kernelConfig, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct =>
            LoadedKernel.Explicit(this, action.Method).Launch(kernelConfig, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11));

        public void Launch<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> action, AcceleratorStream stream, in KernelConfig kernelConfig, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct =>
            LoadedKernel.Explicit(this, action.Method).On(stream).Launch(kernelConfig, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11));

        public void LaunchAutoGrouped<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> action, TIndex index, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct =>
            LoadedKernel.Implicit(this, action.Method, 0).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11));

        public void LaunchAutoGrouped<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> action, AcceleratorStream stream, TIndex index, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct =>
            LoadedKernel.Implicit(this, action.Method, 0).On(stream).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11));

        public void Launch<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> action, in KernelConfig kernelConfig, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11, T12 a12) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct =>
            LoadedKernel.Explicit(this, action.Method).Launch(kernelConfig, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12));

        public void Launch<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> action, AcceleratorStream stream, in KernelConfig kernelConfig, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11, T12 a12) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct =>
            LoadedKernel.Explicit(this, action.Method).On(stream).Launch(kernelConfig, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12));

        public void LaunchAutoGrouped<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> action, TIndex index, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11, T12 a12) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct =>
            LoadedKernel.Implicit(this, action.Method, 0).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12));

        public void LaunchAutoGrouped<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> action, AcceleratorStream stream, TIndex index, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11, T12 a12) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct =>
            LoadedKernel.Implicit(this, action.Method, 0).On(stream).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12));

        public void Launch<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> action, in KernelConfig kernelConfig, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11, T12 a12, T13 a13) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct =>
            LoadedKernel.Explicit(this, action.Method).Launch(kernelConfig, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13));

        public void Launch<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> action, AcceleratorStream stream, in KernelConfig kernelConfig, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11, T12 a12, T13 a13) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct =>
            LoadedKernel.Explicit(this, action.Method).On(stream).Launch(kernelConfig, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13));

        public void LaunchAutoGrouped<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> action, TIndex index, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11, T12 a12, T13 a13) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct =>
            LoadedKernel.Implicit(this, action.Method, 0).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13));

        public void LaunchAutoGrouped<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> action, AcceleratorStream stream, TIndex index, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11, T12 a12, T13 a13) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct =>
            LoadedKernel.Implicit(this, action.Method, 0).On(stream).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13));

        public void Launch<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> action, in KernelConfig kernelConfig, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11, T12 a12, T13 a13, T14 a14) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct where T14 : struct =>
            LoadedKernel.Explicit(this, action.Method).Launch(kernelConfig, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14));

        public void Launch<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(Action<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> action, AcceleratorStream stream, in KernelConfig kernelConfig, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11, T12 a12, T13 a13, T14 a14) where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct where T14 : struct =>
            LoadedKernel.Explicit(this, action.Method).On(stream).Launch(kernelConfig, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14));

        public void LaunchAutoGrouped<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> action, TIndex index, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11, T12 a12, T13 a13, T14 a14) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct where T14 : struct =>
            LoadedKernel.Implicit(this, action.Method, 0).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14));

        public void LaunchAutoGrouped<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(Action<TIndex, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> action, AcceleratorStream stream, TIndex index, T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6, T7 a7, T8 a8, T9 a9, T10 a10, T11 a11, T12 a12, T13 a13, T14 a14) where TIndex : struct, IIndex where T1 : struct where T2 : struct where T3 : struct where T4 : struct where T5 : struct where T6 : struct where T7 : struct where T8 : struct where T9 : struct where T10 : struct where T11 : struct where T12 : struct where T13 : struct where T14 : struct =>
            LoadedKernel.Implicit(this, action.Method, 0).On(stream).Launch(index, new Arguments<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14));

    }
}
