using System.CommandLine;
using Calculator.Cli.Files;
using Calculator.Cli.Loading;
using Calculator.Cli.Output;
using Calculator.Reporting;
using Calculator.Workbooks.Reading;

namespace Calculator.Cli.Commands;

/// <summary><c>alliance import WORKBOOK -o FILE.yaml</c>: the inputs changed in a workbook as a scenario that extends its own.</summary>
internal sealed class ImportVerb : IVerb
{
    private const long MostBytes = 50_000_000;
    private const string InputLayoutName = "on Inputs";
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

    private readonly Option<bool> _force = new("--force")
    {
        Description =
            "Write over a file that is there; never over the scenario of the workbook or one that it extends.",
    };

    private readonly Option<bool> _partial = new("--partial")
    {
        Description = "Write what can be taken over where something can't, and tell the rest.",
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
                _force,
                _partial,
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
        SingleFile.Require(target);
        if (new FileInfo(path).Length > MostBytes)
        {
            throw new IOException($"{path} is larger than {MostBytes:N0} bytes");
        }

        using var stream = new MemoryStream(File.ReadAllBytes(path));
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
        var read = new RecordingFileStore();
        if (Source(parsed, terminal, scenario, inputs, read) is not { } source)
        {
            return ExitCode.ScenarioHasErrors;
        }

        if (inputs.ScenarioId is { } id && id != source.InBook.ScenarioId)
        {
            terminal.Error.WriteLine(
                $"error: the workbook is of '{id}', the scenario file of '{source.InBook.ScenarioId}'"
                    + (
                        id.StartsWith(source.InBook.ScenarioId + "-", StringComparison.Ordinal)
                            ? $"; if it is an alternative of it, name it: --alternative {id[(source.InBook.ScenarioId.Length + 1)..]}"
                            : ""
                    )
            );
            return ExitCode.WrongUsage;
        }

        var written = new ImportTarget(target, parsed.GetValue(_force));
        written.Require(read);
        var review = WorkbookReview.Of(
            stream,
            inputs with
            {
                Alternative = inputs.HasSwitch ? source.Alternative : null,
            },
            source.InBook with
            {
                FileName = fileName,
            }
        );
        var changes = InputChanges.Of(
            source.InUse.Result,
            review.Inputs,
            $"changed in {Path.GetFileName(path)}"
        );
        var isPartial = parsed.GetValue(_partial);
        if (!Tell(terminal, review, changes, isPartial))
        {
            return ExitCode.ScenarioHasErrors;
        }

        var draft = new ImportDraft(
            written,
            $"{source.InUse.Title}, with the inputs of {Path.GetFileName(path)}",
            Extends(scenario, written.Path),
            source.Alternative,
            parsed.GetValue(_common.Root)
        );
        if (draft.Valid(terminal, changes.Steps, isPartial) is not { } steps)
        {
            return ExitCode.ScenarioHasErrors;
        }

        written.Write(draft.Text(steps));
        if (!terminal.IsQuiet)
        {
            var count = (changes with { Steps = steps }).Count;
            terminal.Output.WriteLine(
                $"wrote {target}: {count} changed input{(count == 1 ? "" : "s")}"
            );
        }

        return ExitCode.Done;
    }

    /// <summary>The scenario as the workbook shows it and as its switch stands; <c>null</c> after its errors were printed.</summary>
    private (Report InBook, Report InUse, string? Alternative)? Source(
        ParseResult parsed,
        Terminal terminal,
        string scenario,
        WorkbookInputs inputs,
        RecordingFileStore read
    )
    {
        var load = _common.Load(parsed);
        var asked = load.Alternative;
        if (!inputs.HasSwitch)
        {
            var own = ScenarioLoading.Run(terminal, scenario, load, read)?.Report();
            return own is null ? null : (own, own, asked);
        }

        var all = ScenarioLoading
            .Run(
                terminal,
                scenario,
                load with
                {
                    Alternative = null,
                    ChecksAlternatives = true,
                },
                read
            )
            ?.Report(withAlternatives: true);
        if (all is null)
        {
            return null;
        }

        var wanted = asked ?? inputs.Alternative;
        var chosen =
            all.Alternatives.FirstOrDefault(a => a.Name == wanted)
            ?? all.Alternatives.FirstOrDefault(a =>
                string.Equals(a.Name, wanted, StringComparison.OrdinalIgnoreCase)
            );
        if (wanted is not null && chosen is null)
        {
            terminal.Error.WriteLine(
                $"error: the scenario switch on Inputs stands on '{wanted}', and the scenario has no such alternative (base, {string.Join(", ", all.Alternatives.Select(a => a.Name))}); nothing was written"
            );
            return null;
        }

        if (
            chosen is not null
            && (
                chosen.Currency != all.Currency
                || chosen.Basis != all.Basis
                || !chosen.Result.Model.Years.Equals(all.Result.Model.Years)
            )
        )
        {
            terminal.Error.WriteLine(
                $"error: the alternative '{chosen.Name}' has other years, prices or currency and is not in this workbook; import the workbook of its own run; nothing was written"
            );
            return null;
        }

        return (
            all,
            chosen is null ? all : all with { Title = chosen.Title, Result = chosen.Result },
            chosen?.Name
        );
    }

    /// <summary>Tells one by one what is not taken over; false where that stops the import.</summary>
    private static bool Tell(
        Terminal terminal,
        WorkbookReview review,
        InputChanges changes,
        bool isPartial
    )
    {
        foreach (var edit in review.Edits.Where(e => e.IsTakenOver && !terminal.IsQuiet))
        {
            terminal.Error.WriteLine($"note: {edit}");
        }

        string[] left =
        [
            .. review.Edits.Where(e => !e.IsTakenOver).Select(e => e.ToString()),
            .. changes.NotWritten.Select(n => $"{InputLayoutName} {n}"),
        ];
        foreach (var reason in left)
        {
            terminal.Error.WriteLine(
                isPartial ? $"warning: {reason}; it is not written" : $"error: {reason}"
            );
        }

        if (left.Length > 0 && !isPartial)
        {
            terminal.Error.WriteLine(
                $"error: {left.Length} change{(left.Length == 1 ? "" : "s")} of the workbook can't be taken over; nothing was written (--partial writes the others)"
            );
        }

        return left.Length == 0 || isPartial;
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
        var full = RealPath.Of(scenario);
        var folder = Path.GetDirectoryName(Path.GetFullPath(target))!;
        return Path.GetDirectoryName(full) == folder ? Path.GetFileName(full)
            : ShippedScenarios.Folder is { } shipped
            && IsCopy(full, Path.Combine(shipped, Path.GetFileName(full)))
                ? Path.GetFileNameWithoutExtension(full)
            : Path.GetRelativePath(folder, full).Replace('\\', '/');
    }

    /// <summary>True where a file of the same content is there: only then the id means the same.</summary>
    private static bool IsCopy(string file, string other) =>
        File.Exists(other)
        && File.ReadAllBytes(file).AsSpan().SequenceEqual(File.ReadAllBytes(other));
}
