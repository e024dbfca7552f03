using Calculator.Cli.Files;
using Calculator.Cli.Loading;
using Calculator.Cli.Output;
using Calculator.Reporting;

namespace Calculator.Cli.Watching;

/// <summary>A scenario that is run again when it changes, or a file that it reads. It knows no clock: somebody looks again and again.</summary>
/// <param name="terminal">Takes what moved, and the errors.</param>
/// <param name="file">The scenario file.</param>
/// <param name="load">What is loaded of it.</param>
internal sealed class WatchedScenario(Terminal terminal, string file, LoadOptions load)
{
    private readonly FilePrints _prints = new();
    private HashSet<string> _files = new(StringComparer.Ordinal) { Path.GetFullPath(file) };
    private string? _seen;
    private string? _ran;
    private Report? _last;

    /// <summary>Full paths of the files that are looked at: the scenario, what it extends, the series.</summary>
    public IReadOnlyCollection<string> Files => _files;

    /// <summary>Looks at the files, and runs the scenario the first time and when they changed and were the same twice: an editor may
    /// save in several steps.</summary>
    /// <returns>True where it ran, with errors or without.</returns>
    public bool Look()
    {
        var seen = _prints.Of(_files);
        var isQuiet = _seen is null || seen == _seen;
        _seen = seen;
        if (!isQuiet || seen == _ran)
        {
            return false;
        }

        Run();
        _ran = _seen = _prints.Of(_files);
        return true;
    }

    private void Run()
    {
        var store = new RecordingFileStore();
        try
        {
            if (ScenarioLoading.Run(terminal, file, load, store) is { } run)
            {
                _files = [.. store.Files.Keys, Path.GetFullPath(file)];
                Show(run.Report());
                return;
            }
        }
        catch (IOException exception)
        {
            terminal.Error.WriteLine($"error: {exception.Message}");
        }

        // What it read before may be what is mended.
        _files.UnionWith(store.Files.Keys);
        if (_last is not null)
        {
            terminal.Error.WriteLine("the last results without errors are kept");
        }
    }

    private void Show(Report report)
    {
        if (_last is not { } last)
        {
            SummaryPrinter.Print(terminal.Rich, report);
        }
        else if ((last.Currency, last.Basis) != (report.Currency, report.Basis))
        {
            terminal.Output.WriteLine(
                $"in {report.Currency}, {report.Basis} prices now; before in {last.Currency}, {last.Basis} prices"
            );
            SummaryPrinter.Print(terminal.Rich, report);
        }
        else
        {
            var moves = HeadlineMove.Between(last, report);
            terminal.Output.WriteLine(
                moves.IsEmpty ? "changed; no headline number moved" : "changed:"
            );
            foreach (var move in moves)
            {
                terminal.Output.WriteLine($"  {move}");
            }
        }

        terminal.Output.Flush();
        _last = report;
    }
}
