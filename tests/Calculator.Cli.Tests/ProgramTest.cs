using System.Diagnostics;
using System.Text.Json;
using Calculator.TestSupport;

namespace Calculator.Cli.Tests;

/// <summary>Runs the program as a user does, a process in a folder of its own.</summary>
public abstract class ProgramTest : IDisposable
{
    /// <summary>A file with a mistyped key.</summary>
    protected const string Bad = "scenario: bad\nyeers: 2022\n";

    /// <summary>Options of a run without charts and workbook.</summary>
    protected static readonly string[] Bare = ["--charts", "none", "--no-workbook"];

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

    /// <summary>The files below the folder, apart from the program's own lists of them.</summary>
    protected string[] Files() =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(Folder, f))
                .Where(f => Path.GetFileName(f) != ".alliance.json")
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>A line's values in <c>results.json</c>.</summary>
    protected static double[] Values(string json, string line)
    {
        using var document = JsonDocument.Parse(json);
        return Values(document.RootElement, line);
    }

    /// <summary>A line's values in <c>results.json</c>.</summary>
    protected static double[] Values(JsonElement root, string line) =>
        [
            .. root.GetProperty("lines")
                .EnumerateArray()
                .Single(l => l.GetProperty("id").GetString() == line)
                .GetProperty("values")
                .EnumerateArray()
                .Select(v => v.GetDouble()),
        ];
}
