namespace Verify.Checking;

/// <summary>A place in a kernel's code.</summary>
sealed record Place(string Method, int Offset, string? File, int Line)
{
    public override string ToString() => File == null ? $"{CodeName.Of(Method)} IL_{Offset:x4}" : $"{CodeName.Of(Method)} {Path.GetFileName(File)}:{Line}";
}
