namespace Verify;

/// <summary>A place where kernels run whose constructor takes a <typeparamref name="TSelf"/>. Its text is the device's name.</summary>
public interface IDevice<TSelf> where TSelf : class, IDevice<TSelf>
{
    /// <summary>Those that are here, in a fixed order.</summary>
    static abstract TSelf[] Present { get; }

    /// <summary>Those that were looked for and are not here.</summary>
    static abstract AbsentDevice[] Absent { get; }
}
