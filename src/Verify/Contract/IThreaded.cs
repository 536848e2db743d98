namespace Verify;

/// <summary>A kernel whose number of threads can be chosen.</summary>
public interface IThreaded
{
    /// <summary>The most threads that it uses, at least 1; all cores unless it is told otherwise.</summary>
    int Threads { get; set; }
}
