using System.CommandLine;
using System.Text;
using Calculator.Cli.Files;
using Calculator.ScenarioFiles.Writing;
using Calculator.Workbooks.Reading;

namespace Calculator.Cli.Commands;

/// <summary><c>alliance import WORKBOOK -o FILE.yaml</c>: the inputs changed in a workbook as a scenario that extends its own.</summary>
internal sealed class ImportVerb : IVerb
{
    private const long MostBytes = 50_000_000;
    private readonly CommonOptions _common = new();
    private readonly Argument<string> _workbook = new("workbook")
    {
        Description = "A workbook of this program.",
    };

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "Scenario file to write.",
        HelpName = "FILE.yaml",
        Required = true,
    };

    private readonly Option<string?> _scenario = new("--scenario")
    {
        Description =
            "The scenario file the workbook was made from; found beside the output, in ./scenarios or among the shipped ones by default.",
        HelpName = "FILE",
    };

    public Command Command
    {
        get
        {
            var command = new Command(
                "import",
                "Write the inputs changed in a workbook as a scenario."
            )
            {
                _workbook,
                _output,
                _scenario,
            };
            _common.AddTo(command);
            command.SetAction(Run);
            return command;
        }
    }

    private int Run(ParseResult parsed)
    {
        var terminal = _common.Terminal(parsed);
        var (path, target) = (parsed.GetValue(_workbook)!, parsed.GetValue(_output)!);
        PlaceCheck.RequireFile(path);
        if (Path.EndsInDirectorySeparator(target) || Directory.Exists(target))
        {
            throw new IOException(
                $"'{target}' is a folder; name a file to write, such as mine.yaml"
            );
        }

        if (new FileInfo(path).Length > MostBytes)
        {
            throw new IOException($"{path} is larger than {MostBytes:N0} bytes");
        }

        using var stream = File.OpenRead(path);
        if (WorkbookInputs.Read(stream) is not { FileName: { } fileName } inputs)
        {
            throw new IOException($"{path} has no sheets Inputs and Summary of this program");
        }

        var scenario =
            parsed.GetValue(_scenario)
            ?? Find(fileName, target)
            ?? throw new IOException(
                $"the scenario '{fileName}' of the workbook was not found; name it with --scenario"
            );
        var alternative = parsed.GetValue(_common.Alternative) ?? inputs.Alternative;
        var report = ScenarioLoading.Load(
            terminal,
            scenario,
            alternative,
            parsed.GetValue(_common.Root)
        );
        if (report is null)
        {
            return ExitCode.ScenarioHasErrors;
        }

        // A workbook with a switch has the id of the scenario itself.
        if (
            inputs.ScenarioId is { } id
            && id != report.ScenarioId
            && $"{id}-{alternative}" != report.ScenarioId
        )
        {
            terminal.Error.WriteLine(
                $"error: the workbook is of '{id}', the scenario file of '{report.ScenarioId}'"
            );
            return ExitCode.WrongUsage;
        }

        var source = $"changed in {Path.GetFileName(path)}";
        var changes = InputChanges.Of(report.Result, inputs, source);
        foreach (var left in changes.NotWritten)
        {
            terminal.Error.WriteLine($"warning: {left}; it is not written");
        }

        var name = Path.GetFileNameWithoutExtension(target).ToLowerInvariant();
        var text = DeltaText.Write(
            string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')),
            $"{report.Title}, with the inputs of {Path.GetFileName(path)}",
            Extends(scenario, target),
            alternative,
            changes.Written
        );
        using var output = new OutputFolder(Path.GetDirectoryName(Path.GetFullPath(target))!);
        output.Add(Path.GetFileName(target), Encoding.UTF8.GetBytes(text));
        output.Commit();
        if (!terminal.IsQuiet)
        {
            terminal.Output.WriteLine(
                $"wrote {target}: {changes.Count} changed input{(changes.Count == 1 ? "" : "s")}"
            );
        }

        return ExitCode.Done;
    }

    private static string? Find(string fileName, string target)
    {
        var name = Path.GetFileName(fileName);
        return new[]
        {
            Path.GetDirectoryName(Path.GetFullPath(target))!,
            ".",
            "scenarios",
            ShippedScenarios.Folder,
        }
            .OfType<string>()
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
    }

    /// <summary>A file beside the output by name, a shipped scenario by id, any other by its path.</summary>
    private static string Extends(string scenario, string target)
    {
        var full = Path.GetFullPath(scenario);
        var folder = Path.GetDirectoryName(Path.GetFullPath(target))!;
        return Path.GetDirectoryName(full) == folder ? Path.GetFileName(full)
            : ShippedScenarios.Folder is { } shipped
            && File.Exists(Path.Combine(shipped, Path.GetFileName(full)))
                ? Path.GetFileNameWithoutExtension(full)
            : Path.GetRelativePath(folder, full).Replace('\\', '/');
    }
}
