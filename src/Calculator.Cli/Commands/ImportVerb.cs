using System.CommandLine;
using Calculator.Cli.Files;
using Calculator.Cli.Importing;
using Calculator.Cli.Output;
using Calculator.Workbooks.Reading;

namespace Calculator.Cli.Commands;

/// <summary><c>alliance import WORKBOOK -o FILE.yaml</c>: the inputs changed in a workbook as a scenario that extends its own.</summary>
internal sealed class ImportVerb : IVerb
{
    private readonly CommonOptions _common = new() { HasSettings = false };
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

    public string Example =>
        "alliance import out/japan-2022/workbook.xlsx -o out/my-changes.yaml --force";

    public Command Command =>
        _common.Command(
            "import",
            "Write the inputs changed in a workbook as a scenario.",
            [_workbook, _output, _scenario, _force, _partial],
            Run
        );

    private int Run(ParseResult parsed)
    {
        var terminal = _common.Terminal(parsed);
        var (path, target) = (parsed.GetValue(_workbook)!, parsed.GetValue(_output)!);
        PlaceCheck.RequireFile(path);
        SingleFile.Require(target);
        using var stream = WorkbookFile.Open(path);
        if (WorkbookInputs.Read(stream) is not { FileName: { } fileName } inputs)
        {
            throw new IOException($"{path} has no sheets Inputs and Summary of this program");
        }

        if (inputs.Settings is { } settings)
        {
            terminal.Error.WriteLine(
                $"error: {path} was made by a run with --set {settings.ReplaceLineEndings("; ")}: no scenario file has these numbers; write them into a scenario that extends '{fileName}', run that and import the workbook of it; nothing was written"
            );
            return ExitCode.WrongUsage;
        }

        var scenario =
            parsed.GetValue(_scenario)
            ?? ImportSource.Find(fileName, target)
            ?? throw new IOException(
                $"the scenario '{fileName}' of the workbook was not found; name it with --scenario"
            );
        var read = new RecordingFileStore();
        if (
            ImportSource.Load(terminal, scenario, inputs, _common.Load(parsed), read)
            is not { } source
        )
        {
            return ExitCode.ScenarioHasErrors;
        }

        if (inputs.ScenarioId is { } id && id != source.InBook.ScenarioId)
        {
            terminal.Error.WriteLine(OfAnother(id, source.InBook.ScenarioId));
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
        var draft = new ImportDraft(
            written,
            $"{source.InUse.Title}, with the inputs of {Path.GetFileName(path)}",
            BaseReference.Of(scenario, written.Path),
            source.Alternative,
            parsed.GetValue(_common.Root)
        );
        var changes = InputChanges.Of(
            source.InUse.Result,
            review.Inputs,
            $"changed in {Path.GetFileName(path)}"
        );
        return IsWritten(parsed, terminal, review, changes, draft, written)
            ? ExitCode.Done
            : ExitCode.ScenarioHasErrors;
    }

    private static string OfAnother(string id, string scenarioId) =>
        $"error: the workbook is of '{id}', the scenario file of '{scenarioId}'"
        + (
            id.StartsWith(scenarioId + "-", StringComparison.Ordinal)
                ? $"; if it is an alternative of it, name it: --alternative {id[(scenarioId.Length + 1)..]}"
                : ""
        );

    /// <summary>Writes what can be taken over; false after it was told why nothing is.</summary>
    private bool IsWritten(
        ParseResult parsed,
        Terminal terminal,
        WorkbookReview review,
        InputChanges changes,
        ImportDraft draft,
        ImportTarget target
    )
    {
        var isPartial = parsed.GetValue(_partial);
        if (
            !ImportReview.Tell(terminal, review, changes, isPartial)
            || draft.Valid(terminal, changes.Steps, isPartial) is not { } steps
        )
        {
            return false;
        }

        target.Write(draft.Text(steps));
        if (!terminal.IsQuiet)
        {
            var count = (changes with { Steps = steps }).Count;
            terminal.Output.WriteLine(
                $"wrote {parsed.GetValue(_output)}: {count} changed input{(count == 1 ? "" : "s")}"
            );
        }

        return true;
    }
}
