using System.Diagnostics;

namespace Verify.Checking;

/// <summary>Where the host's own code stands.</summary>
static class HostPlace
{
    /// <summary>The innermost method on the stack that has source lines and is not the device's; null if there is none.</summary>
    public static string? Here()
    {
        foreach (var frame in new StackTrace(fNeedFileInfo: true).GetFrames())
            if (frame.GetMethod() is { DeclaringType: { } type } method && type.Assembly != typeof(HostPlace).Assembly && frame.GetFileName() is { } file)
                return $"{CodeName.Of(method.Name)} {Path.GetFileName(file)}:{frame.GetFileLineNumber()}";
        return null;
    }
}
