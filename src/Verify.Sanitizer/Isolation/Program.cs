using System.Text.Json;

namespace Verify.Checking;

/// <summary>The process that <see cref="Isolated"/> starts; also runs a case that was left on disk: <c>dotnet Verify.Sanitizer.dll case CASE</c>, where the case is a file or the JSON itself.</summary>
static class Program
{
    static int Main(string[] arguments)
    {
        if (arguments is not ["case", var file, .. var rest])
        {
            Console.Error.WriteLine("usage: dotnet Verify.Sanitizer.dll case FILE|JSON");
            return 2;
        }
        if (rest is [var beside]) LoadedKernel.Launching = name => File.WriteAllText(beside + IsolatedCase.Running, name);
        var fault = IsolatedCase.Read(file).Run();
        if (rest is [var answer])
        {
            // Written whole or not at all, so that a crash on the way out is not taken for an answer.
            File.WriteAllText(answer + ".part", JsonSerializer.Serialize(fault));
            File.Move(answer + ".part", answer);
        }
        else Console.WriteLine(fault?.ToString() ?? "clean");
        return fault == null ? 0 : 1;
    }
}
