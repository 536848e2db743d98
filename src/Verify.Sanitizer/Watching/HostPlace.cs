using System.Diagnostics;

namespace Verify.Checking;

/// <summary>Where the host's own code stands.</summary>
static class HostPlace
{
    /// <summary>The innermost method on the stack that is neither the device's nor the framework's, with its line if that is known; null if there is none.</summary>
    public static string? Here()
    {
        foreach (var frame in new StackTrace(fNeedFileInfo: true).GetFrames())
            if (frame.GetMethod() is { DeclaringType: { } type } method && type.Assembly != typeof(HostPlace).Assembly && type.Namespace?.Split('.')[0] != "System")
                return frame.GetFileName() is { } file ? $"{CodeName.Of(method.Name)} {Path.GetFileName(file)}:{frame.GetFileLineNumber()}" : CodeName.Of(method.Name);
        return null;
    }
}
