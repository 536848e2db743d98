using System.Text.Json;

namespace Verify.Checking;

/// <summary>The process that <see cref="Isolated"/> starts; also runs a case that was left on disk: <c>dotnet Verify.Sanitizer.dll case FILE</c>.</summary>
static class Program
{
    static int Main(string[] arguments)
    {
        if (arguments is not ["case", var file, .. var rest])
        {
            Console.Error.WriteLine("usage: dotnet Verify.Sanitizer.dll case FILE");
            return 2;
        }
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
