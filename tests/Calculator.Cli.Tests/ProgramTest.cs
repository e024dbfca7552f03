using System.Diagnostics;
using Calculator.TestSupport;

namespace Calculator.Cli.Tests;

/// <summary>Runs the program as a user does, a process in a folder of its own.</summary>
public abstract class ProgramTest : IDisposable
{
    protected string Folder { get; } = Directory.CreateTempSubdirectory("alliance-test").FullName;

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected (int Code, string Output, string Error) Alliance(params string[] arguments) =>
        Start([], arguments);

    protected (int Code, string Output, string Error) Start(
        (string Name, string Value)[] environment,
        params string[] arguments
    )
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = Folder,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "alliance.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    protected static string Scenario(string id) => Path.Combine(Repository.Scenarios, id + ".yaml");

    protected string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
