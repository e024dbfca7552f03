using System.CommandLine;
using System.Text;
using Calculator.Cli.Files;
using Calculator.Cli.Loading;
using Calculator.Cli.Output;
using Calculator.Reporting.Records;

namespace Calculator.Cli.Commands;

/// <summary><c>alliance verify [FILE...]</c>: the published figures that scenarios state beside their results.</summary>
internal sealed class VerifyVerb : IVerb
{
    private readonly CommonOptions _common = new();

    private readonly Argument<string[]> _files = new("file")
    {
        Description = "Scenario files; all shipped scenarios where none is named.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> _format = CommonOptions.PrintFormat();

    public string Example => "alliance verify scenarios/korea-sma-11.yaml";

    public Command Command =>
        _common.Command(
            "verify",
            "Check results against the figures that were published of them.",
            [_files, _format],
            Run
        );

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var terminal = _common.Terminal(parsed);
        var load = _common.Load(parsed);
        var files = parsed.GetValue(_files) is { Length: > 0 } named ? named : Shipped();
        var records = new List<ScenarioRecord>();
        var failed = false;
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (ScenarioLoading.Records(terminal, file, load) is { } found)
            {
                records.AddRange(found);
            }
            else
            {
                failed = true;
            }
        }

        if (failed)
        {
            return ExitCode.ScenarioHasErrors;
        }

        if (!terminal.IsQuiet)
        {
            Print(terminal, parsed.GetValue(_format)!, records);
        }

        return records.Exists(r => r.Open > 0) ? ExitCode.ScenarioHasErrors : ExitCode.Done;
    }

    private static string[] Shipped() =>
        ShippedScenarios.Folder is { } folder
            ? [.. new DiskFileStore().YamlFiles(folder)]
            : throw new IOException(
                "there are no shipped scenarios beside the program; name files"
            );

    private static void Print(Terminal terminal, string format, List<ScenarioRecord> records)
    {
        switch (format)
        {
            case "json":
                terminal.Output.Write(Encoding.UTF8.GetString(RecordJson.Write(records)));
                return;
            case "csv":
                terminal.Output.Write(RecordText.Csv(records));
                return;
            case "markdown":
                terminal.Output.Write(RecordText.Markdown(records));
                return;
        }

        var stated = records.FindAll(r => !r.Outcomes.IsEmpty);
        if (stated.Count == 0)
        {
            terminal.Output.WriteLine("no published figures are stated");
            return;
        }

        RecordPrinter.PrintTable(terminal.Rich, stated);
        foreach (var record in stated.Where(r => r.Notable.Any()))
        {
            terminal.Output.WriteLine($"\n{record.ScenarioId}");
            foreach (var outcome in record.Notable)
            {
                terminal.Output.WriteLine(
                    "  " + string.Join("\n      ", OutcomeText.Lines(outcome))
                );
            }
        }
    }
}
